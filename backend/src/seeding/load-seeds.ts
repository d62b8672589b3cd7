import type { ChangeRecord, ChangeSet } from '@knotenwerk/graph-schema';
import { inPortions, planSeeds, readTables, type Tables } from '@knotenwerk/seeds';
import type { AppliedChange, Store } from '../database/store.ts';
import { BadSeedRowsError } from './bad-seed-rows.error.ts';
import { countsTable } from './counts-table.ts';
import { countSeeds, type SeedCounts } from './seed-counts.ts';

/** Takes one line of progress, in English, for whoever runs the server. */
export type SeedReport = (line: string) => void;

/** What a load of the seeds did. */
export interface SeedLoad extends AppliedChange {
  readonly counts: SeedCounts;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function countRows({ byFile }: Tables): number {
  return [...byFile.values()].reduce((total, { rows }) => total + rows.length, 0);
}

async function readAndPlan(folder: string, report: SeedReport): Promise<ChangeSet> {
  report(`Reading the seed files in ${folder}`);
  const tables = await readTables(folder);
  report(`Checking ${number(countRows(tables))} rows`);
  const { changeSet, issues } = planSeeds(tables);
  if (issues) throw new BadSeedRowsError(issues);
  return changeSet;
}

/** What the change sets of a load did together. */
interface Written extends AppliedChange {
  /** The versions of the changes that were recorded; a change set that changes nothing leaves none. */
  readonly versions: readonly number[];
}

async function applyAll(
  store: Store,
  portions: readonly ChangeSet[],
  report: SeedReport,
): Promise<Written> {
  const versions: number[] = [];
  let [version, changed] = [0, 0];
  for (const [place, portion] of portions.entries()) {
    const applied = await store.apply(portion);
    if (applied.changed > 0) versions.push(applied.version);
    version = applied.version;
    changed += applied.changed;
    if (portions.length > 1) report(`${number(place + 1)} of ${number(portions.length)} written`);
  }
  return { version, changed, versions };
}

/**
 * Writes what a seed folder holds through the one door for writes: as one change set, or, where that would be larger than
 * a database holds in one transaction, as several, each all or nothing. Throws whatever the store's door throws.
 */
export async function writeSeeds(
  store: Store,
  changeSet: ChangeSet,
  report: SeedReport,
): Promise<Written> {
  const portions = inPortions(changeSet);
  const sets = portions.length > 1 ? ` in ${number(portions.length)} change sets` : '';
  report(
    `Writing ${number(changeSet.operations.length)} records to the ${store.kind} store${sets}`,
  );
  const started = performance.now();
  const written = await applyAll(store, portions, report);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  report(
    written.changed === 0
      ? `Nothing changed: the store already holds the seeds (data version ${number(written.version)})`
      : `${number(written.changed)} records written in ${seconds} s (data version ${number(written.version)})`,
  );
  return written;
}

async function findChanges(store: Store, { versions }: Written): Promise<readonly ChangeRecord[]> {
  const changes: ChangeRecord[] = [];
  for (const version of versions) {
    const change = await store.findChange(version);
    if (change) changes.push(change);
  }
  return changes;
}

/**
 * Loads the seeds of a folder. Loading them again changes nothing; records changed since are set back to what the seeds
 * say, and what the seeds do not hold stays. Throws BadSeedRowsError with every bad row; nothing is written then.
 * Throws whatever the store's door throws: a folder that needs several change sets may be written in part then, and
 * loading it again goes on where it ended.
 */
export async function loadSeeds(
  store: Store,
  folder: string,
  report: SeedReport,
): Promise<SeedLoad> {
  const changeSet = await readAndPlan(folder, report);
  const written = await writeSeeds(store, changeSet, report);
  const counts = countSeeds(changeSet, await findChanges(store, written));
  for (const line of countsTable(counts)) report(line);
  return { version: written.version, changed: written.changed, counts };
}

/**
 * Loads the seeds into an empty store; a store with data is never touched, and null is returned.
 * Two servers that start on one empty database do no harm: the second load changes nothing.
 */
export async function seedIfEmpty(
  store: Store,
  folder: string,
  report: SeedReport,
): Promise<SeedLoad | null> {
  return (await store.isEmpty()) ? loadSeeds(store, folder, report) : null;
}
