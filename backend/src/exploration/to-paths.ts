import type { Day, Locale } from '@knotenwerk/graph-schema';
import { toLink } from '../profiles/to-link.ts';
import { toSummary } from '../profiles/to-summary.ts';
import type { FoundPaths, Hop, Way } from './path.repository.ts';
import type { FoundBetween, PathObstacle } from './path.service.ts';

/** What telling ways needs besides them; a link has ended when its last day lies before `day`. */
interface WayTelling {
  readonly locale: Locale;
  readonly day: Day;
  readonly documents: FoundPaths['documents'];
}

function toHop({ from, to, links }: Hop, telling: WayTelling) {
  const told = links.map((link) => toLink(link, { ...telling, of: from.id }));
  return {
    from: toSummary(from, telling.locale),
    to: toSummary(to, telling.locale),
    links: told,
    ended: told.every(({ ended }) => ended),
  };
}

function toWay({ hops }: Way, telling: WayTelling) {
  const told = hops.map((hop) => toHop(hop, telling));
  return { length: told.length, hops: told, ended: told.some(({ ended }) => ended) };
}

/** Tells the ways between two actors in one language. */
export function toPaths(found: FoundBetween, locale: Locale, day: Day) {
  const { from, to, ways, documents, unknownIds } = found;
  return {
    from: toSummary(from, locale),
    to: toSummary(to, locale),
    ways: ways.map((way) => toWay(way, { locale, day, documents })),
    unknownIds,
  };
}

/** Tells what prevents a way, with the way there would be. */
export function toObstacles(obstacles: readonly PathObstacle[], locale: Locale, today: Day) {
  return obstacles.flatMap(({ constraints, question, found }) => {
    const telling = { locale, day: question.asOf ?? today, documents: found.documents };
    return found.ways.slice(0, 1).map((way) => ({ constraints, way: toWay(way, telling) }));
  });
}

/** Ways as the API tells them. */
export type PathsView = ReturnType<typeof toPaths>;
export type ObstacleView = ReturnType<typeof toObstacles>[number];
