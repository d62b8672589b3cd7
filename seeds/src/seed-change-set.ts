import type { ChangeSet } from '@knotenwerk/graph-schema';
import { planSeeds } from './plan-seeds.ts';
import { readTables } from './read-tables.ts';
import { writePlace, type RowIssue } from './row-issue.ts';
import { SEED_FOLDER } from './seed-folder.ts';

/** Rows of a seed folder that can't be loaded; the message lists every one with its place. */
export class BadSeedRows extends Error {
  override readonly name = 'BadSeedRows';

  constructor(readonly issues: readonly RowIssue[]) {
    super(issues.map((one) => `${writePlace(one)}: ${one.reason.en}`).join('\n'));
  }
}

/** Reads and plans a folder in one step; throws BadSeedRows when any row is refused. */
export async function seedChangeSet(folder = SEED_FOLDER): Promise<ChangeSet> {
  const plan = planSeeds(await readTables(folder));
  if (plan.issues) throw new BadSeedRows(plan.issues);
  return plan.changeSet;
}
