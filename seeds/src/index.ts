export {
  generatedLines,
  writeGeneratedNetwork,
  type GeneratedNetwork,
} from './generate/generate-network.ts';
export { pick, seededRandom, shuffled, type Random } from './generate/seeded-random.ts';
export { planSeeds, SEED_AUTHOR, SEED_REASON, type SeedPlan } from './plan-seeds.ts';
export { inPortions, LARGEST_PORTION } from './portions.ts';
export { readTables } from './read-tables.ts';
export { writePlace, type Place, type RowIssue, type RowIssueCode } from './row-issue.ts';
export { BadSeedRows, seedChangeSet } from './seed-change-set.ts';
export { SEED_FOLDER } from './seed-folder.ts';
export { TABLE_HEADERS, type Row, type Table, type Tables } from './table.ts';
