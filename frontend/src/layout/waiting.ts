import type { LayoutLink } from './drawing.ts';
import type { Family } from './family.ts';

/** In a drawing of more actors than this, links beside those of the tree wait. */
const MOST_ACTORS_WITH_SIDE_LINKS = 70;
/** More links than this beside those of the tree, in all or at one actor of the band, would hide the drawing: they count as cross links. */
const MOST_SIDE_LINKS = 16;
const MOST_AT_BAND_ACTOR = 4;
/** In a fuller band the links inside it wait too. */
const MOST_IN_LINKED_BAND = 9;

type Role = 'tree' | 'band' | 'side' | 'cross';

/**
 * The links that wait behind the switch for cross links: those between actors of the same step, and side links where
 * there are too many. Neither sizes nor texts decide it, so that a list can tell what is drawn.
 */
export function waitingLinks(links: readonly LayoutLink[], family: Family): ReadonlySet<string> {
  const roles = new Map(links.map((link) => [link, roleOf(link, family)]));
  const shown = new Set(
    shownSideLinks([...links.filter((link) => roles.get(link) === 'side')], family),
  );
  const waits = (link: LayoutLink) => {
    if (link.neverWaits) return false;
    const role = roles.get(link);
    return role === 'cross' || (role === 'side' && !shown.has(link));
  };
  return new Set(links.filter(waits).map(({ id }) => id));
}

const actorCount = (ids: Iterable<string>, { nodes }: Family): number =>
  [...ids].filter((id) => nodes.get(id)?.standsFor === undefined).length;

function shownSideLinks(sides: readonly LayoutLink[], family: Family): readonly LayoutLink[] {
  const { inBand, nodes } = family;
  const atBandActor = new Map<string, number>();
  const bandEnd = ({ source, target }: LayoutLink) => [source, target].find((id) => inBand.has(id));
  for (const link of sides) {
    const end = bandEnd(link);
    if (end !== undefined) atBandActor.set(end, (atBandActor.get(end) ?? 0) + 1);
  }
  const few = sides.filter(
    (link) => (atBandActor.get(bandEnd(link) ?? '') ?? 0) <= MOST_AT_BAND_ACTOR,
  );
  const areFew =
    few.length <= MOST_SIDE_LINKS &&
    actorCount(nodes.keys(), family) <= MOST_ACTORS_WITH_SIDE_LINKS;
  return areFew ? few : [];
}

/** What a link does in the drawing. */
function roleOf({ source, target }: LayoutLink, family: Family): Role {
  const { parents, subjects, inBand, steps } = family;
  const isTree = parents.get(source) === target || parents.get(target) === source;
  if (isTree || subjects.includes(source) || subjects.includes(target)) return 'tree';
  if (inBand.has(source) && inBand.has(target))
    return actorCount(inBand, family) <= MOST_IN_LINKED_BAND ? 'band' : 'cross';
  return steps.get(source) === steps.get(target) ? 'cross' : 'side';
}
