import type { ChangeSet } from '@knotenwerk/graph-schema';
import { readTables, SEED_FOLDER, seedChangeSet, writeGeneratedNetwork } from '@knotenwerk/seeds';

/** Which network is measured. */
export interface NetworkPlan {
  /** How many times the real network. */
  readonly size: number;
  readonly seed: number;
}

/** The real network, or one generated into a folder that is not there yet, as changes of an empty store. */
export async function planNetwork(folder: string, { size, seed }: NetworkPlan): Promise<ChangeSet> {
  if (size === 1) return seedChangeSet(SEED_FOLDER);
  await writeGeneratedNetwork(folder, { tables: await readTables(SEED_FOLDER), size, seed });
  return seedChangeSet(folder);
}

/** Passes on what loading a network reports, but not every one of its steps. */
export function withoutSteps(report: (line: string) => void): (line: string) => void {
  return (line) => {
    if (!/^\d+ of/.test(line)) report(line);
  };
}
