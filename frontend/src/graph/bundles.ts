import { isOpened, LINK_TYPE_NAMES, linkHeading, type Locale } from '@knotenwerk/graph-schema';
import type { Relation } from '../layout/drawing.ts';
import type { GraphLink } from './neighbourhood.ts';

/** All links between two actors: one line in the drawing. */
export interface Bundle {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Running ones first, then in the order of the model. */
  readonly links: readonly GraphLink[];
  /** All of them have ended; then `endYear` is the year of the last end. */
  readonly ended: boolean;
  readonly endYear: string | null;
  /** None of them has a source that was opened. */
  readonly unsourced: boolean;
  readonly toTarget: Relation;
  readonly toSource: Relation;
}

/** Whether nobody has opened a source for a link. */
export function isUnsourced({ sources }: GraphLink): boolean {
  return !sources.some(({ kind }) => isOpened(kind));
}

/** Running before ended, then by type, then by id. */
export function inReadingOrder(links: readonly GraphLink[]): readonly GraphLink[] {
  return [...links].sort(
    (a, b) =>
      Number(a.ended) - Number(b.ended) ||
      LINK_TYPE_NAMES.indexOf(a.type) - LINK_TYPE_NAMES.indexOf(b.type) ||
      (a.id < b.id ? -1 : 1),
  );
}

function relationTo(link: GraphLink, of: string, locale: Locale): Relation {
  const direction = link.from.id === of ? 'FORWARD' : 'BACKWARD';
  const heading = linkHeading(link.type, direction, locale);
  const order = String(LINK_TYPE_NAMES.indexOf(link.type)).padStart(2, '0');
  return { key: `${order} ${direction} ${heading}`, heading };
}

/** The id of the line between two actors, whichever of them comes first. */
export function pairId(a: string, b: string): string {
  return [a, b].sort().join('|');
}

/** Collapses parallel links; self-links are left out. */
export function bundlesOf(links: readonly GraphLink[], locale: Locale): readonly Bundle[] {
  const pairs = new Map<string, GraphLink[]>();
  for (const link of links) {
    if (link.from.id === link.to.id) continue;
    const id = pairId(link.from.id, link.to.id);
    pairs.set(id, [...(pairs.get(id) ?? []), link]);
  }
  return [...pairs].flatMap(([id, unordered]) => {
    const ordered = inReadingOrder(unordered);
    const [first] = ordered;
    return first ? [bundleOf(id, first, ordered, locale)] : [];
  });
}

function bundleOf(
  id: string,
  first: GraphLink,
  links: readonly GraphLink[],
  locale: Locale,
): Bundle {
  const [source, target] = [first.from.id, first.to.id];
  const ended = links.every((link) => link.ended);
  const ends = links.flatMap(({ until }) => until?.slice(0, 4) ?? []).sort();
  return {
    id,
    source,
    target,
    links,
    ended,
    endYear: ended ? (ends.at(-1) ?? null) : null,
    unsourced: links.every(isUnsourced),
    toTarget: relationTo(first, source, locale),
    toSource: relationTo(first, target, locale),
  };
}
