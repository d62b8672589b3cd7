import type { OrganisationKind } from '@knotenwerk/graph-schema';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { LinkEntry, NodeEntry } from '../database/embedded/graph-entry.ts';
import { byDegree, compareText } from '../database/order.ts';
import type { Passing } from '../exploration/passing.embedded.ts';
import { INITIATIVE_KINDS } from './overview-order.ts';
import type { CountedList, TiedOrganisation } from './overview.repository.ts';
import type { RegionPlaces } from './region-places.embedded.ts';

/** A link that ties an organisation to a region, and where that region is from the one asked for. */
interface Tie {
  readonly link: LinkEntry;
  readonly at: 'INSIDE' | 'AROUND' | 'ABOVE';
}

/** Who is tied to a region, and how. */
export type Tied = ReadonlyMap<NodeEntry, readonly Tie[]>;

const isSeat = ({ link }: Tie): boolean => link.record.type === 'SEATED_IN';

type IsListed = (organisation: NodeEntry, ties: readonly Tie[]) => boolean;

const anybody: IsListed = () => true;

const isSeatlessInitiative: IsListed = ({ summary }, ties) =>
  INITIATIVE_KINDS.includes(summary.kind as OrganisationKind) && !ties.some(isSeat);

/** Gathers who is tied to a region over the graph in memory. */
export class RegionTies {
  constructor(private readonly graph: EmbeddedGraph) {}

  /** Every organisation that passes, with its ties that pass; seats count inside the region alone. */
  gather({ inside, around }: RegionPlaces, beyond: readonly NodeEntry[], passes: Passing): Tied {
    const above = new Set(beyond.filter((place) => !inside.has(place) && !around.has(place)));
    const tied = new Map<NodeEntry, Tie[]>();
    for (const [at, places] of [
      ['INSIDE', inside],
      ['AROUND', around],
      ['ABOVE', above],
    ] as const)
      for (const tie of this.#tiesAt(places, at, passes)) {
        const organisation = this.graph.getNode(tie.link.record.from);
        const ties = tied.get(organisation);
        if (ties) ties.push(tie);
        else tied.set(organisation, [tie]);
      }
    return tied;
  }

  #tiesAt(places: Iterable<NodeEntry>, at: Tie['at'], passes: Passing): readonly Tie[] {
    return [...places]
      .flatMap(({ record }) => this.graph.linksTo(record.id))
      .map((link) => ({ link, at }))
      .filter((tie) => passes.link(tie.link) && (at === 'INSIDE' || !isSeat(tie)))
      .filter(({ link }) => passes.node(this.graph.getNode(link.record.from)));
  }

  /** Who belongs to the region, which initiatives cover it without a seat there, and who is responsible. */
  lists(tied: Tied, first: number) {
    const list = (isTie: (tie: Tie) => boolean, isListed: IsListed = anybody) =>
      this.#list(
        [...tied].flatMap(([organisation, ties]) => {
          const kept = isListed(organisation, ties) ? ties.filter(isTie) : [];
          return kept.length > 0 ? [[organisation, kept] as const] : [];
        }),
        first,
      );
    return [
      list(({ at }) => at !== 'ABOVE'),
      list((tie) => !isSeat(tie), isSeatlessInitiative),
      list(({ link }) => link.record.type === 'RESPONSIBLE_FOR'),
    ] as const;
  }

  #list(
    found: readonly (readonly [NodeEntry, readonly Tie[]])[],
    first: number,
  ): CountedList<TiedOrganisation> {
    const items = found
      .toSorted(([one], [other]) => byDegree(one.summary, other.summary))
      .slice(0, first)
      .map(([{ summary }, ties]) => ({
        organisation: summary,
        links: ties
          .map(({ link }) => this.graph.withEnds(link))
          .sort((one, other) => compareText(one.link.id, other.link.id)),
      }));
    return { items, totalCount: found.length };
  }
}
