import { isActorLink, type LinkType, type NodeLabel } from '@knotenwerk/graph-schema';
import { LINK_FILE, rowsOf, type Tables } from '../table.ts';
import { hubGroups, tailExponent } from './grown-hub.ts';

/** Labels that do not grow with the network: Germany gets no further districts, and the lists of themes and formats are closed. */
const VOCABULARIES: readonly NodeLabel[] = ['Theme', 'Format', 'Region'];

/** Number of actor links at each end. */
export function countDegrees(tables: Tables): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { cells } of rowsOf(tables, LINK_FILE)) {
    if (!isActorLink(cells['type'] as LinkType)) continue;
    for (const id of [cells['from_id'], cells['to_id']])
      if (id !== undefined) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

/** Which copy of the hub stands for each copy: the first group has the first copies, and so on. */
function ownersOf(groups: readonly number[]): readonly number[] {
  return groups.flatMap((size, group) => Array.from({ length: size }, () => group));
}

/** The copies of every node of a network, and what they are called. */
export class Copies {
  readonly #hub: string | undefined;
  readonly #owners: readonly number[];

  /** `count`: how many copies, the first being the network itself. */
  constructor(
    tables: Tables,
    readonly count: number,
  ) {
    const degrees = countDegrees(tables);
    const byDegree = [...degrees].sort(([, left], [, right]) => right - left);
    this.#hub = byDegree[0]?.[0];
    this.#owners = ownersOf(hubGroups(count, tailExponent([...degrees.values()])));
  }

  /** Whether there is one copy only. */
  isSingle(label: string): boolean {
    return (VOCABULARIES as readonly string[]).includes(label);
  }

  /** How many copies of a node there are. */
  countOf(label: string, id: string): number {
    if (this.isSingle(label)) return 1;
    return id === this.#hub ? (this.#owners.at(-1) ?? 0) + 1 : this.count;
  }

  /** The id of a copy; the first keeps the id. Of the hub and of vocabularies several copies are one. */
  idOf(label: string, id: string, copy: number): string {
    if (this.isSingle(label)) return id;
    return this.ownId(id, id === this.#hub ? (this.#owners[copy] ?? 0) : copy);
  }

  /** The id of one of the copies that `countOf` counts. */
  ownId(id: string, own: number): string {
    return own === 0 ? id : `${id}-x${String(own)}`;
  }
}
