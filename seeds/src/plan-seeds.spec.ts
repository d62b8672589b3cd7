import { planSeeds } from './plan-seeds.ts';
import { readTables } from './read-tables.ts';
import { seedChangeSet } from './seed-change-set.ts';
import { SEED_FOLDER } from './seed-folder.ts';

describe('the committed data', () => {
  it('is planned without a bad row', async () => {
    const plan = planSeeds(await readTables(SEED_FOLDER));
    expect(plan.issues ?? []).toEqual([]);
  });

  it('is one change set with every node and link', async () => {
    const { operations } = await seedChangeSet();
    const nodes = operations.filter(({ action }) => action === 'upsertNode');
    expect([nodes.length, operations.length - nodes.length]).toEqual([1687, 3742]);
  });
});
