import type { Day, Locale } from '@knotenwerk/graph-schema';
import type { PageRequest } from '../database/entity-summary.ts';
import { toConnection } from '../graphql/to-connection.ts';
import { toLink } from '../profiles/to-link.ts';
import { toSummary } from '../profiles/to-summary.ts';
import type { FoundCommon } from './common.repository.ts';

/** In which language, and for which day: a link has ended when its last day lies before it. */
interface CommonTelling {
  readonly locale: Locale;
  readonly day: Day;
}

/** Tells a page of what several actors have in common in one language. */
export function toCommon(found: FoundCommon, page: PageRequest, { locale, day }: CommonTelling) {
  const { asked, documents, unknownIds } = found;
  const telling = { locale, day, documents };
  return {
    ...toConnection(found, page, ({ entity, count, links }) => ({
      entity: toSummary(entity, locale),
      count,
      links: links.map((link) => toLink(link, telling)),
    })),
    asked: asked.map((entity) => toSummary(entity, locale)),
    unknownIds,
  };
}

/** What several actors have in common as the API tells it. */
export type CommonView = ReturnType<typeof toCommon>;
