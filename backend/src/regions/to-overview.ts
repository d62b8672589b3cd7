import type { Day, Locale } from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';
import { toLink } from '../profiles/to-link.ts';
import { toSummary } from '../profiles/to-summary.ts';
import type { CountedList, RegionOverview, TiedOrganisation } from './overview.repository.ts';
import type { RegionStanding } from './overview.service.ts';
import { toRegionTally } from './to-region.ts';

/** In which language, and as of which day; null: as it is today. */
interface OverviewTelling {
  readonly locale: Locale;
  readonly asOf: Day | null;
  readonly today: Day;
}

/** Tells what there is in a region in one language. */
export function toOverview(found: RegionOverview, { locale, asOf, today }: OverviewTelling) {
  const { documents, ancestors, parts, areas, neighbours, themes, events } = found;
  const summary = (node: EntitySummary) => toSummary(node, locale, asOf);
  const telling = { locale, asOf, today, documents };
  const list = ({ items, totalCount }: CountedList<TiedOrganisation>) => ({
    totalCount,
    items: items.map(({ organisation, links }) => ({
      organisation: summary(organisation),
      links: links.map((link) => toLink(link, { ...telling, of: organisation.id })),
    })),
  });
  return {
    ancestors: ancestors.map(summary),
    parts: parts.map(summary),
    areas: areas.map(summary),
    neighbours: neighbours.map(summary),
    members: list(found.members),
    covering: list(found.covering),
    responsible: list(found.responsible),
    themes: themes.map(({ theme, count }) => ({ theme: summary(theme), count })),
    events: { items: events.items.map(summary), totalCount: events.totalCount },
  };
}

/** Tells how a region compares, measured by inhabitants. */
export function toStanding(
  { tally, similar, ...averages }: RegionStanding,
  { locale, asOf }: OverviewTelling,
) {
  const telling = { locale, asOf, by: 'PER_MILLION_INHABITANTS' } as const;
  return {
    ...averages,
    tally: toRegionTally(tally, telling),
    similar: similar.map((region) => toRegionTally(region, telling)),
  };
}

export type OverviewView = ReturnType<typeof toOverview>;
export type StandingView = ReturnType<typeof toStanding>;
