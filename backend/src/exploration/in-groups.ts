import {
  groupActors,
  type GroupedActors,
  type GroupingWish,
  type Room,
} from '../grouping/group-actors.ts';
import type { SurveyedActor } from '../grouping/survey.ts';
import {
  communitiesAmong,
  type CountedCommunity,
  type Picture,
} from '../whole-network/picture.service.ts';
import type { Place } from '../whole-network/arrangement/arrangement.ts';
import type { Neighbourhood, NeighbourhoodNode } from './neighbourhood.repository.ts';

/** A node of a neighbourhood; where there are groups, with its place among them. */
export interface PlacedNode extends NeighbourhoodNode {
  readonly place: Place | null;
}

/** A neighbourhood in an amount that can be drawn. */
export interface DrawableNeighbourhood
  extends Omit<Neighbourhood, 'nodes'>, Omit<GroupedActors, 'drawn'> {
  /** Those drawn one by one. */
  readonly nodes: readonly PlacedNode[];
  /** Those of whom it consists, where there are groups. */
  readonly communities: readonly CountedCommunity[];
}

const UNGROUPED = { groupBy: null, groups: [], ties: [], communities: [] };

function surveyed({
  entity: { id, label, kind, state, degree },
}: NeighbourhoodNode): SurveyedActor {
  return { id, label, kind, state, degree };
}

/** The part of a neighbourhood in which only some of its nodes are drawn: what they left out stays theirs. */
function partOf(whole: Neighbourhood, drawn: ReadonlySet<string>): Omit<Neighbourhood, 'nodes'> {
  const { unknownIds, totalCount } = whole;
  const links = whole.links.filter(({ from, to }) => drawn.has(from.id) && drawn.has(to.id));
  const cited = new Set(links.flatMap(({ link }) => link.properties['sources'] as string[]));
  return {
    unknownIds,
    totalCount,
    links,
    omitted: whole.omitted.filter(({ via }) => drawn.has(via)),
    documents: new Map([...whole.documents].filter(([id]) => cited.has(id))),
  };
}

/** A neighbourhood in which nobody needs to be put together, as it is drawn. */
export function ungrouped(whole: Neighbourhood): DrawableNeighbourhood {
  return { ...whole, ...UNGROUPED, nodes: whole.nodes.map((node) => ({ ...node, place: null })) };
}

/**
 * A neighbourhood of too many nodes, put together into groups: the nodes asked for are drawn anyway, of opened groups the
 * nearest, among them those with most links. Who is drawn or in a group was brought in; `omitted` and `totalCount` go on
 * telling of those who were not.
 */
export function inGroups(
  whole: Neighbourhood,
  picture: Picture,
  { groupBy, opened }: GroupingWish,
  room?: Room,
): DrawableNeighbourhood {
  const actors = whole.nodes.map(surveyed);
  const links = whole.links.map(({ from, to }) => [from.id, to.id] as const);
  const always = new Set(
    whole.nodes.filter(({ distance }) => distance === 0).map(({ entity }) => entity.id),
  );
  const wish = { groupBy: groupBy ?? 'KIND', opened };
  const { drawn, ...groups } = groupActors({ actors, links }, picture.places, wish, always, room);
  const isDrawn = new Set(drawn);
  return {
    ...partOf(whole, isDrawn),
    ...groups,
    nodes: whole.nodes
      .filter(({ entity }) => isDrawn.has(entity.id))
      .map((node) => ({ ...node, place: picture.places.get(node.entity.id) ?? null })),
    communities: communitiesAmong(actors, picture),
  };
}
