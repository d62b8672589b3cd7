import { nodePropertySpecs, referencesIn, type ChangeSet } from '@knotenwerk/graph-schema';
import { inPortions } from './portions.ts';
import { seedChangeSet } from './seed-change-set.ts';

let whole: ChangeSet;
beforeAll(async () => {
  whole = await seedChangeSet();
});

it('leaves a change set that is small enough as it is', () => {
  expect(inPortions(whole)).toEqual([whole]);
});

it('loses and repeats no operation, and makes none too large', () => {
  const portions = inPortions(whole, 700);
  expect(portions.every(({ operations }) => operations.length <= 700)).toBe(true);
  const operations = portions.flatMap((portion) => portion.operations);
  expect(operations).toHaveLength(whole.operations.length);
  expect(new Set(operations)).toEqual(new Set(whole.operations));
});

it('puts nothing before what it names', () => {
  const known = new Set<string>();
  for (const { operations } of inPortions(whole, 100)) {
    for (const { id } of operations) known.add(id);
    const named = operations.flatMap((operation) => {
      if (operation.action === 'upsertLink') return [operation.from, operation.to];
      if (operation.action !== 'upsertNode') return [];
      const specs = nodePropertySpecs(operation.label);
      return referencesIn(specs, operation.properties).map(({ id }) => id);
    });
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  }
});
