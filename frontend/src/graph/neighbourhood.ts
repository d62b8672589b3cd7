import type { ZoneName } from '../layout/zones.ts';
import type { ShownWays } from './shown-ways.ts';
import type { LinkType, NodeClass, NodeLabel, OrganisationKind } from '@knotenwerk/graph-schema';

/** What the graph needs of an actor; the answer of the API fits as it is. */
export interface GraphEntity {
  readonly id: string;
  readonly label: NodeLabel;
  readonly nodeClass: NodeClass;
  readonly kind?: OrganisationKind | null;
  readonly level?: string | null;
  readonly name: string;
  readonly shortName?: string | null;
  /** Today's names, where it was called otherwise on the day shown. */
  readonly currentName?: string | null;
  readonly currentShortName?: string | null;
  readonly town?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly state?: string | null;
  readonly status?: string | null;
  readonly degree: number;
}

/** An actor and its distance in steps from the nearest asked-for one. */
export interface GraphNode {
  readonly distance: number;
  readonly entity: GraphEntity;
  /** In the whole network: its community, null where it belongs to none. */
  readonly community?: string | null;
}

/** A document a link cites. */
export interface GraphSource {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly kind: string;
}

/** One link between two drawn actors; dates are partial. */
export interface GraphLink {
  readonly id: string;
  readonly type: LinkType;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly role?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly ended: boolean;
  readonly sources: readonly GraphSource[];
}

/** Neighbours of one actor that were left out. */
export interface GraphOmitted {
  readonly via: string;
  readonly label: NodeLabel;
  readonly kind?: OrganisationKind | null;
  readonly nodeClass: NodeClass;
  readonly count: number;
}

/** What is drawn: the answer to the API's field `neighbourhood`. */
export interface GraphNeighbourhood {
  /** Set where further actors stand in groups: then nobody must hang together with the middle. */
  readonly groupBy?: string | null;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly omitted: readonly GraphOmitted[];
}

/** What the legend and the switches leave out. Actors in the middle are always drawn; without a middle nobody must hang together with it. */
export interface DrawnFilter {
  readonly centres: readonly string[];
  readonly hiddenClasses: ReadonlySet<NodeClass>;
  readonly showFederal: boolean;
  /** Actors hidden one by one. */
  readonly hiddenIds: ReadonlySet<string>;
  /** Communities of the whole network switched off. */
  readonly hiddenCommunities?: ReadonlySet<string>;
  /** Ways whose lines are drawn whatever waits behind the switch for cross links. */
  readonly ways?: ShownWays | null;
}

/** Whether an actor works for the whole country: it stands in the band and is hidden by "Bundesakteure". */
export function isFederal({ level, kind }: GraphEntity): boolean {
  return level === 'FEDERAL' || kind === 'FEDERAL_MINISTRY' || kind === 'FEDERAL_AGENCY';
}

const ZONES: Readonly<Record<string, ZoneName>> = {
  FEDERAL: 'FEDERAL',
  STATE: 'STATE',
  REGIONAL: 'REGIONAL',
  MUNICIPAL: 'REGIONAL',
};

/** Where an actor stands in the layout by levels. */
export function zoneOf(entity: GraphEntity): ZoneName {
  return isFederal(entity) ? 'FEDERAL' : (ZONES[entity.level ?? ''] ?? 'NONE');
}

function isWanted({ entity, community }: GraphNode, filter: DrawnFilter): boolean {
  const { hiddenClasses, hiddenIds, hiddenCommunities, showFederal } = filter;
  if (hiddenClasses.has(entity.nodeClass) || hiddenIds.has(entity.id)) return false;
  if (hiddenCommunities?.has(community ?? '')) return false;
  return showFederal || !isFederal(entity);
}

/** Ids of wanted actors that still hang together with the middle when the unwanted ones are gone. */
function reachedIds(
  links: readonly GraphLink[],
  centres: readonly string[],
  wanted: ReadonlySet<string>,
): ReadonlySet<string> {
  const reached = new Set(centres);
  let grown = -1;
  while (grown !== reached.size) {
    grown = reached.size;
    for (const { from, to } of links) {
      if (reached.has(from.id) && wanted.has(to.id)) reached.add(to.id);
      if (reached.has(to.id) && wanted.has(from.id)) reached.add(from.id);
    }
  }
  return reached;
}

/** The actors that are drawn, in the order of the answer: those wanted, without what only the unwanted held together. */
export function drawnNodes(
  { nodes, links, groupBy }: GraphNeighbourhood,
  filter: DrawnFilter,
): readonly GraphNode[] {
  const wanted = nodes.filter(
    (node) => filter.centres.includes(node.entity.id) || isWanted(node, filter),
  );
  if (filter.centres.length === 0 || groupBy != null) return wanted;
  const wantedIds = new Set(wanted.map(({ entity }) => entity.id));
  const reached = reachedIds(links, filter.centres, wantedIds);
  return nodes.filter(({ entity }) => reached.has(entity.id));
}
