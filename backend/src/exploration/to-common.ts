import type { Day, Locale } from '@knotenwerk/graph-schema';
import type { PageRequest } from '../database/entity-summary.ts';
import { toConnection } from '../graphql/to-connection.ts';
import { toLink } from '../profiles/to-link.ts';
import { toSummary } from '../profiles/to-summary.ts';
import type { FoundCommon } from './common.repository.ts';

/** In which language, and as of which day; null: as it is today. */
interface CommonTelling {
  readonly locale: Locale;
  readonly asOf: Day | null;
  readonly today: Day;
}

/** Tells a page of what several actors have in common in one language. */
export function toCommon(
  found: FoundCommon,
  page: PageRequest,
  { locale, asOf, today }: CommonTelling,
) {
  const { asked, documents, unknownIds } = found;
  const telling = { locale, asOf, today, documents };
  return {
    ...toConnection(found, page, ({ entity, count, links }) => ({
      entity: toSummary(entity, locale, asOf),
      count,
      links: links.map((link) => toLink(link, telling)),
    })),
    asked: asked.map((entity) => toSummary(entity, locale, asOf)),
    unknownIds,
  };
}

/** What several actors have in common as the API tells it. */
export type CommonView = ReturnType<typeof toCommon>;
