import type { LinkDirection } from '@knotenwerk/graph-schema';
import type { NeighbourhoodEntity, NeighbourhoodLink } from '../view/use-neighbourhood.ts';
import type { VisibleNode, VisibleSet } from '../view/visible.ts';

/** One connection read from the actor that is further away: „Landkreis Leer hat gegründet: Ems-Achse“. */
export interface ConnectionRow {
  readonly link: NeighbourhoodLink;
  readonly actor: NeighbourhoodEntity;
  readonly other: NeighbourhoodEntity;
  readonly direction: LinkDirection;
}

/** Where a row belongs: a step away from the middle (0: within it), or among the cross links. */
export type RowGroup = Step | 'cross';

const STEPS = [0, 1, 2, 3] as const;
type Step = (typeof STEPS)[number];

function toStep(distance: number): Step {
  return STEPS.find((step) => step === distance) ?? 3;
}

type NodesById = ReadonlyMap<string, VisibleNode>;

function toRow(
  link: NeighbourhoodLink,
  nodes: NodesById,
  isCross: boolean,
): readonly [RowGroup, ConnectionRow][] {
  const [from, to] = [nodes.get(link.from.id), nodes.get(link.to.id)];
  if (from === undefined || to === undefined) return [];
  const forward = from.distance >= to.distance;
  const [far, near] = forward ? [from, to] : [to, from];
  const direction = forward ? 'FORWARD' : 'BACKWARD';
  const row = { link, actor: far.entity, other: near.entity, direction } as const;
  return [[isCross ? 'cross' : toStep(far.distance), row]];
}

function grouped<Row>(rows: readonly (readonly [RowGroup, Row])[]): ReadonlyMap<RowGroup, Row[]> {
  const groups = new Map<RowGroup, Row[]>();
  for (const [group, row] of rows) groups.set(group, [...(groups.get(group) ?? []), row]);
  return new Map([...groups].sort(([a], [b]) => (a === 'cross' ? 1 : b === 'cross' ? -1 : a - b)));
}

/** The connections of the visible set by step; cross links only where the state shows them. */
export function connectionRows(
  { nodes, links, crossLinks }: VisibleSet,
  withCrossLinks: boolean,
): ReadonlyMap<RowGroup, ConnectionRow[]> {
  const byId = new Map(nodes.map((node) => [node.entity.id, node]));
  const rows = (some: readonly NeighbourhoodLink[], areCross: boolean) =>
    some.flatMap((link) => toRow(link, byId, areCross));
  return grouped([...rows(links, false), ...(withCrossLinks ? rows(crossLinks, true) : [])]);
}

/** The actors of the visible set by step. */
export function actorRows({ nodes }: VisibleSet): ReadonlyMap<RowGroup, NeighbourhoodEntity[]> {
  return grouped(nodes.map(({ distance, entity }) => [toStep(distance), entity] as const));
}
