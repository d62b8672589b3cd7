import type { ChangeSet } from '@knotenwerk/graph-schema';
import { planSeeds, readTables, type Tables } from '@knotenwerk/seeds';
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

async function write(
  store: Store,
  changeSet: ChangeSet,
  report: SeedReport,
): Promise<AppliedChange> {
  report(`Writing ${number(changeSet.operations.length)} records to the ${store.kind} store`);
  const started = performance.now();
  const applied = await store.apply(changeSet);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  report(
    applied.changed === 0
      ? `Nothing changed: the store already holds the seeds (data version ${number(applied.version)})`
      : `${number(applied.changed)} records written in ${seconds} s (data version ${number(applied.version)})`,
  );
  return applied;
}

/**
 * Loads the seeds of a folder as one change set through the one door for writes. Loading them again changes nothing;
 * records changed since are set back to what the seeds say, and what the seeds do not hold stays.
 * Throws BadSeedRowsError with every bad row, and whatever the store's door throws; nothing is written then.
 */
export async function loadSeeds(
  store: Store,
  folder: string,
  report: SeedReport,
): Promise<SeedLoad> {
  const changeSet = await readAndPlan(folder, report);
  const applied = await write(store, changeSet, report);
  const change = applied.changed === 0 ? null : await store.findChange(applied.version);
  const counts = countSeeds(changeSet, change);
  for (const line of countsTable(counts)) report(line);
  return { ...applied, counts };
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
