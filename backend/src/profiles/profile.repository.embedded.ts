import {
  LINK_DIRECTIONS,
  LINK_TYPE_NAMES,
  linkTypeSpec,
  type LinkDirection,
} from '@knotenwerk/graph-schema';
import { citedDocuments } from '../database/embedded/cited-documents.ts';
import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { LinkEntry } from '../database/embedded/graph-entry.ts';
import { compareText, firstInOrder } from '../database/order.ts';
import type { PageRequest } from '../database/entity-summary.ts';
import {
  ProfileRepository,
  type LinkGroupRecord,
  type LinkPage,
  type LinkQuery,
  type ProfileRecord,
} from './profile.repository.ts';

/** Links of one node by type and direction, `MEMBER_OF BACKWARD`. */
type Groups = ReadonlyMap<string, readonly LinkEntry[]>;

function directionAt(id: string, { record }: LinkEntry): LinkDirection {
  return record.from === id || linkTypeSpec(record.type).symmetric ? 'FORWARD' : 'BACKWARD';
}

/** A link with its counterpart's sort name. */
interface NamedLink {
  readonly entry: LinkEntry;
  readonly name: string;
}

function byCounterpart(left: NamedLink, right: NamedLink): number {
  return (
    compareText(left.name, right.name) || compareText(left.entry.record.id, right.entry.record.id)
  );
}

/** Profiles from the links at a node in memory. */
export class EmbeddedProfileRepository extends ProfileRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override find(
    id: string,
    linksPerGroup: number,
    asOf: string | null,
  ): Promise<ProfileRecord | null> {
    const entry = this.graph.findNode(id);
    if (entry === null) return Promise.resolve(null);
    const groups = this.#groups(id, linksPerGroup, asOf);
    const links = groups.flatMap((group) => group.links.map(({ link }) => link));
    const documents = citedDocuments(this.graph, links, entry.record);
    return Promise.resolve({ node: entry.record, summary: entry.summary, groups, documents });
  }

  override listLinks(query: LinkQuery, { first, offset }: PageRequest): Promise<LinkPage> {
    const { of, type, direction, asOf } = query;
    const group = this.#grouped(of, asOf).get(`${type} ${direction}`) ?? [];
    const items = this.#named(of, group)
      .sort(byCounterpart)
      .slice(offset, offset + first)
      .map(({ entry }) => this.graph.withEnds(entry));
    const documents = citedDocuments(
      this.graph,
      items.map(({ link }) => link),
    );
    return Promise.resolve({ items, totalCount: group.length, documents });
  }

  #groups(id: string, linksPerGroup: number, asOf: string | null): LinkGroupRecord[] {
    const grouped = this.#grouped(id, asOf);
    return LINK_TYPE_NAMES.flatMap((type) =>
      LINK_DIRECTIONS.flatMap((direction) => {
        const group = grouped.get(`${type} ${direction}`);
        if (group === undefined) return [];
        const links = firstInOrder(this.#named(id, group), byCounterpart, linksPerGroup).map(
          ({ entry }) => this.graph.withEnds(entry),
        );
        return [{ type, direction, totalCount: group.length, links }];
      }),
    );
  }

  #grouped(id: string, asOf: string | null): Groups {
    const groups = new Map<string, LinkEntry[]>();
    for (const entry of this.graph.linksAt(id)) {
      if (!this.graph.isValidOn(entry, asOf)) continue;
      const key = `${entry.record.type} ${directionAt(id, entry)}`;
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
    return groups;
  }

  #named(id: string, group: readonly LinkEntry[]): NamedLink[] {
    return group.map((entry) => {
      const { from, to } = entry.record;
      return { entry, name: this.graph.getNode(from === id ? to : from).derived.sortName };
    });
  }
}
