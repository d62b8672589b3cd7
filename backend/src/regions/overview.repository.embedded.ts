import type { OrganisationKind } from '@knotenwerk/graph-schema';
import { citedDocuments } from '../database/embedded/cited-documents.ts';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { LinkEntry, NodeEntry } from '../database/embedded/graph-entry.ts';
import { byDegree, compareText } from '../database/order.ts';
import { passing, type Passing } from '../exploration/passing.embedded.ts';
import { INITIATIVE_KINDS, LEVEL_BELOW, toThemeTallies } from './overview-order.ts';
import {
  OverviewRepository,
  type CountedList,
  type OverviewQuery,
  type RegionOverview,
  type ThemeTally,
  type TiedOrganisation,
} from './overview.repository.ts';
import { bySortName, levelOf, RegionTree, type RegionPlaces } from './region-places.embedded.ts';
import { toPassing, type RegionLevel } from './region.repository.ts';

/** A link that ties an organisation to a region, and where that region is from the one asked for. */
interface Tie {
  readonly link: LinkEntry;
  readonly at: 'INSIDE' | 'AROUND' | 'ABOVE';
}

type Tied = ReadonlyMap<NodeEntry, readonly Tie[]>;

const isSeat = ({ link }: Tie): boolean => link.record.type === 'SEATED_IN';

/** The latest first, those without a date last, then by id. */
function byBeginning(one: NodeEntry, other: NodeEntry): number {
  const [left, right] = [one.derived.validFrom, other.derived.validFrom];
  return compareText(right ?? '', left ?? '') || compareText(one.record.id, other.record.id);
}

type IsListed = (organisation: NodeEntry, ties: readonly Tie[]) => boolean;

const anybody: IsListed = () => true;

const isSeatlessInitiative: IsListed = ({ summary }, ties) =>
  INITIATIVE_KINDS.includes(summary.kind as OrganisationKind) && !ties.some(isSeat);

/** Gathers what there is in a region over the graph in memory. */
export class EmbeddedOverviewRepository extends OverviewRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override find(query: OverviewQuery): Promise<RegionOverview | null> {
    const region = this.graph.findNode(query.id);
    if (region === null || levelOf(region) === null) return Promise.resolve(null);
    const places = new RegionTree(this.graph).placesOf(region);
    const ancestors = this.#ancestors(region);
    const tied = this.#tied(places, ancestors, passing(this.graph, toPassing(query)));
    const [members, covering, responsible] = this.#lists(tied, query.first);
    const links = [members, covering, responsible]
      .flatMap(({ items }) => items)
      .flatMap((item) => item.links.map(({ link }) => link));
    return Promise.resolve({
      ancestors: ancestors.map(({ summary }) => summary),
      parts: [...places.inside]
        .filter(
          (place) =>
            levelOf(place) === LEVEL_BELOW[levelOf(region) as RegionLevel] && place !== region,
        )
        .sort(bySortName)
        .map(({ summary }) => summary),
      areas: [...places.inside, ...places.around]
        .filter((place) => levelOf(place) === 'AREA' && place !== region)
        .map(({ summary }) => summary)
        .sort((one, other) => compareText(one.id, other.id)),
      neighbours: this.#neighbours(query),
      ...{ members, covering, responsible },
      themes: this.#themes(tied),
      events: this.#events(places, query),
      documents: citedDocuments(this.graph, links),
    });
  }

  #ancestors(region: NodeEntry): readonly NodeEntry[] {
    const parent = this.#parentOf(region);
    const found = [parent && this.#parentOf(parent), parent];
    return [...new Set(found)].filter((place) => place !== null && place !== region) as NodeEntry[];
  }

  #parentOf({ record }: NodeEntry): NodeEntry | null {
    const parent = this.graph.findNode((record.properties['parentId'] ?? '') as string);
    return parent !== null && levelOf(parent) !== null ? parent : null;
  }

  #tied({ inside, around }: RegionPlaces, ancestors: readonly NodeEntry[], passes: Passing): Tied {
    const above = ancestors.filter((place) => !inside.has(place) && !around.has(place));
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

  #lists(tied: Tied, first: number) {
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

  #neighbours({ neighbourIds }: OverviewQuery) {
    return neighbourIds
      .flatMap((id) => this.graph.findNode(id) ?? [])
      .filter((place) => levelOf(place) !== null)
      .map(({ summary }) => summary)
      .sort((one, other) => compareText(one.id, other.id));
  }

  #themes(tied: Tied): readonly ThemeTally[] {
    const counts = new Map<string, number>();
    const members = [...tied].filter(([, ties]) => ties.some(({ at }) => at !== 'ABOVE'));
    for (const [{ record }] of members) {
      const links = this.graph.linksFrom(record.id);
      const addressed = links.filter((link) => link.record.type === 'ADDRESSES');
      for (const id of new Set(addressed.map((link) => link.record.to)))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const themes = [...this.graph.nodes()].filter(({ record }) => record.label === 'Theme');
    return toThemeTallies(
      themes.map(({ summary }) => summary),
      counts,
    );
  }

  #events({ inside }: RegionPlaces, { asOf, first }: OverviewQuery): RegionOverview['events'] {
    const ids = new Set([...inside].map(({ record }) => record.id));
    const found = [...this.graph.nodes()]
      .filter(
        ({ record, derived }) => record.label === 'Event' && ids.has(derived.districtId ?? ''),
      )
      .filter(({ derived }) => asOf === null || (derived.validFrom ?? asOf) <= asOf)
      .sort(byBeginning);
    return { items: found.slice(0, first).map(({ summary }) => summary), totalCount: found.length };
  }
}
