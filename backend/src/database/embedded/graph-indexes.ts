import type { LinkRecord, LinkType } from '@knotenwerk/graph-schema';
import type { NodeEntry } from './graph-entry.ts';
import { NetworkTally } from './network-tally.ts';
import { OrganisationIndex } from './organisation-index.ts';
import { WordIndex } from './word-index.ts';

function wordsOf({ derived: { searchText } }: NodeEntry): readonly string[] {
  return searchText === '' ? [] : searchText.split(' ');
}

const isRegion = ({ record }: NodeEntry): boolean => record.label === 'Region';

const isOrganisation = ({ record }: NodeEntry): boolean => record.label === 'Organisation';

/** Everything kept beside the graph so that no question has to look at all of it; follows every change. */
export class GraphIndexes {
  readonly words = new WordIndex();
  readonly organisations = new OrganisationIndex();
  readonly tally = new NetworkTally();
  readonly #regions = new Set<string>();

  /** Ids of all regions: few, and where questions about places begin. */
  get regionIds(): ReadonlySet<string> {
    return this.#regions;
  }

  /** Takes a whole network into empty indexes. */
  load(entries: readonly NodeEntry[], links: readonly LinkRecord[]): void {
    const labels = new Map(entries.map(({ record }) => [record.id, record.label]));
    for (const entry of entries) this.#add(entry);
    for (const { type, from, to } of links)
      this.tally.countLink(type, labels.get(from), labels.get(to), 1);
    this.organisations.load(entries.filter(isOrganisation));
  }

  addNode(entry: NodeEntry): void {
    this.#add(entry);
    if (isOrganisation(entry)) this.organisations.put(entry);
  }

  removeNode(entry: NodeEntry): void {
    this.words.remove(entry.record.id, wordsOf(entry));
    this.tally.countNode(entry.summary, -1);
    if (isOrganisation(entry)) this.organisations.remove(entry.record.id);
    if (isRegion(entry)) this.#regions.delete(entry.record.id);
  }

  countLink(type: LinkType, [from, to]: readonly [NodeEntry, NodeEntry], by: 1 | -1): void {
    this.tally.countLink(type, from.record.label, to.record.label, by);
  }

  putDegree(entry: NodeEntry): void {
    if (isOrganisation(entry)) this.organisations.putDegree(entry);
  }

  #add(entry: NodeEntry): void {
    this.words.add(entry.record.id, wordsOf(entry));
    this.tally.countNode(entry.summary, 1);
    if (isRegion(entry)) this.#regions.add(entry.record.id);
  }
}
