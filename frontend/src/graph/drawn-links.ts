import { familyOf } from '../layout/family.ts';
import { adjacencyOf, stepsFrom, subjectsOf } from '../layout/steps.ts';
import { waitingLinks } from '../layout/waiting.ts';
import { bundlesOf, type Bundle } from './bundles.ts';
import { orderOf } from './layout-nodes.ts';
import {
  drawnNodes,
  isFederal,
  zoneOf,
  type DrawnFilter,
  type GraphLink,
  type GraphNeighbourhood,
  type GraphNode,
} from './neighbourhood.ts';

/** The links of a drawing: those drawn, and those the switch for cross links adds. */
export interface DrawnLinks<Link> {
  readonly links: readonly Link[];
  readonly crossLinks: readonly Link[];
}

const NO_SIZE = { width: 0, height: 0 };

function waitingBundles(
  nodes: readonly GraphNode[],
  bundles: readonly Bundle[],
  { centres, ways }: DrawnFilter,
): ReadonlySet<string> {
  const adjacency = adjacencyOf(bundles);
  const ids = nodes.map(({ entity }) => entity.id);
  const steps = stepsFrom(subjectsOf(centres, adjacency), ids, adjacency);
  const family = familyOf({
    centres,
    links: bundles,
    nodes: nodes.map(({ entity }) => ({
      id: entity.id,
      order: orderOf(entity, steps.get(entity.id) ?? 1),
      federal: isFederal(entity),
      zone: zoneOf(entity),
      kin: entity.nodeClass,
      shape: NO_SIZE,
      label: NO_SIZE,
    })),
  });
  return waitingLinks(
    bundles.map((bundle) => ({ ...bundle, neverWaits: ways?.lines.has(bundle.id) ?? false })),
    family,
  );
}

/** Which links a drawing shows, told without drawing it: sizes, texts and the canvas do not decide it. */
export function drawnLinks<Link extends GraphLink>(
  neighbourhood: Omit<GraphNeighbourhood, 'links'> & { readonly links: readonly Link[] },
  filter: DrawnFilter,
): DrawnLinks<Link> {
  const nodes = drawnNodes(neighbourhood, filter);
  const ids = new Set(nodes.map(({ entity }) => entity.id));
  const among = neighbourhood.links.filter(({ from, to }) => ids.has(from.id) && ids.has(to.id));
  if (filter.centres.length === 0 || neighbourhood.groupBy != null)
    return { links: among, crossLinks: [] };
  const bundles = bundlesOf(among, 'de');
  const waiting = waitingBundles(nodes, bundles, filter);
  const waits = new Set(
    bundles.flatMap((bundle) => (waiting.has(bundle.id) ? bundle.links : [])).map(({ id }) => id),
  );
  return {
    links: among.filter(({ id }) => !waits.has(id)),
    crossLinks: among.filter(({ id }) => waits.has(id)),
  };
}
