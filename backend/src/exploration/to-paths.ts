import type { Day, Locale } from '@knotenwerk/graph-schema';
import { toLink } from '../profiles/to-link.ts';
import { toSummary } from '../profiles/to-summary.ts';
import type { FoundPaths, Hop, Way } from './path.repository.ts';
import type { FoundBetween, PathObstacle } from './path.service.ts';

/** What telling ways needs besides them: the day they are told for; null: as they are today. */
interface WayTelling {
  readonly locale: Locale;
  readonly asOf: Day | null;
  readonly today: Day;
  readonly documents: FoundPaths['documents'];
}

function toHop({ from, to, links }: Hop, telling: WayTelling) {
  const told = links.map((link) => toLink(link, { ...telling, of: from.id }));
  return {
    from: toSummary(from, telling.locale, telling.asOf),
    to: toSummary(to, telling.locale, telling.asOf),
    links: told,
    ended: told.every(({ ended }) => ended),
  };
}

function toWay({ hops }: Way, telling: WayTelling) {
  const told = hops.map((hop) => toHop(hop, telling));
  return { length: told.length, hops: told, ended: told.some(({ ended }) => ended) };
}

/** Tells the ways between two actors in one language. */
export function toPaths(
  found: FoundBetween,
  { locale, asOf, today }: Omit<WayTelling, 'documents'>,
) {
  const { from, to, ways, documents, unknownIds } = found;
  return {
    from: toSummary(from, locale, asOf),
    to: toSummary(to, locale, asOf),
    ways: ways.map((way) => toWay(way, { locale, asOf, today, documents })),
    unknownIds,
  };
}

/** Tells what prevents a way, with the way there would be. */
export function toObstacles(obstacles: readonly PathObstacle[], locale: Locale, today: Day) {
  return obstacles.flatMap(({ constraints, question, found }) => {
    const telling = { locale, asOf: question.asOf ?? null, today, documents: found.documents };
    return found.ways.slice(0, 1).map((way) => ({ constraints, way: toWay(way, telling) }));
  });
}

/** Ways as the API tells them. */
export type PathsView = ReturnType<typeof toPaths>;
export type ObstacleView = ReturnType<typeof toObstacles>[number];
