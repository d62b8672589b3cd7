import type { NeighbourhoodQuery } from '../gql/graphql.ts';

type Answer = NeighbourhoodQuery['neighbourhood'];

/** Actors put together, that are not drawn one by one. */
export type ActorGroup = Answer['groups'][number];
export type Community = Answer['communities'][number];

/** Where actors stand in the picture of the whole network, and who stands together in it. */
export interface Picture extends Pick<Answer, 'groupBy' | 'groups' | 'ties' | 'communities'> {
  /** By id of the actor, in units of about the distance of neighbours. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** How many actors are in groups. */
  readonly inGroups: number;
  /** How many are neither drawn nor in a group: neighbours that were left out. */
  readonly leftOut: number;
  /** How many actors of the whole network have none of the links that are asked for. */
  readonly unlinked: number;
}

/** The picture an answer tells of. */
export function toPicture({
  nodes,
  totalCount,
  unlinkedCount = 0,
  ...parts
}: Pick<Answer, 'groupBy' | 'groups' | 'ties' | 'communities' | 'totalCount'> & {
  readonly nodes: readonly Pick<Answer['nodes'][number], 'entity' | 'x' | 'y'>[];
  readonly unlinkedCount?: number;
}): Picture {
  const { groupBy, groups, ties, communities } = parts;
  const places = nodes.flatMap(({ entity, x, y }) =>
    x === null || y === null ? [] : [[entity.id, { x, y }] as const],
  );
  const inGroups = groups.reduce((sum, { count }) => sum + count, 0);
  const leftOut = totalCount - nodes.length - inGroups;
  const counts = { inGroups, leftOut, unlinked: unlinkedCount };
  return { groupBy, groups, ties, communities, ...counts, places: new Map(places) };
}
