import type { NodeClass } from '@knotenwerk/graph-schema';
import { drawnLinks } from '../graph/drawn-links.ts';
import { drawnNodes } from '../graph/neighbourhood.ts';
import type { ShownWays } from '../graph/shown-ways.ts';
import type { Neighbourhood, NeighbourhoodLink } from './use-neighbourhood.ts';
import type { ViewState } from './view-state.ts';

export type VisibleNode = Neighbourhood['nodes'][number];

/** What of a neighbourhood a state shows, in the network as in the list. */
export interface VisibleSet {
  readonly nodes: readonly VisibleNode[];
  /** Links that are drawn. */
  readonly links: readonly NeighbourhoodLink[];
  /** Further links between these actors: shown only with `quer=an`. */
  readonly crossLinks: readonly NeighbourhoodLink[];
}

/** Classes switched off in the legend, as the graph takes them. */
export function hiddenClassSet({ hiddenClasses }: ViewState): ReadonlySet<NodeClass> {
  return new Set(hiddenClasses);
}

/** Actors hidden by hand, as the graph takes them. */
export function hiddenIdSet({ hiddenActors }: ViewState): ReadonlySet<string> {
  return new Set(hiddenActors);
}

/** Applies what the state hides to the answer of the API; links along ways that are shown are always drawn. */
export function visibleSet(
  neighbourhood: Neighbourhood,
  state: ViewState,
  ways: ShownWays | null = null,
): VisibleSet {
  const { centres, showFederal } = state;
  const filter = {
    centres,
    showFederal,
    hiddenClasses: hiddenClassSet(state),
    hiddenIds: hiddenIdSet(state),
    hiddenCommunities: new Set(state.hiddenCommunities),
    ways,
  };
  const drawn = new Set(drawnNodes(neighbourhood, filter).map(({ entity }) => entity.id));
  const nodes = neighbourhood.nodes.filter(({ entity }) => drawn.has(entity.id));
  return { nodes, ...drawnLinks(neighbourhood, filter) };
}
