import { describeOnEachNeo4j } from '../testing/neo4j-lease.ts';
import { OPEN_TIMEOUT_MS } from '../testing/filled-store.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import { linesFrom, readExport } from '../testing/read-export.ts';
import { SMALL_HISTORY } from '../testing/small-history.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';
import type { ExportLine } from './store.ts';

/** Opens an empty store, uses it and closes it again. */
async function using<Result>(
  opening: Promise<StoreUnderTest>,
  use: (opened: StoreUnderTest) => Promise<Result>,
): Promise<Result> {
  const opened = await opening;
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}

async function writtenTo({ store }: StoreUnderTest): Promise<ExportLine[]> {
  for (const changeSet of SMALL_HISTORY) await store.apply(changeSet);
  return readExport(store);
}

async function movedTo({ store }: StoreUnderTest, lines: ExportLine[]): Promise<ExportLine[]> {
  await store.import(linesFrom(lines));
  return readExport(store);
}

describeOnEachNeo4j('a network with its history', (release) => {
  it(
    'moves from the embedded store to Neo4j and is the same there',
    async () => {
      const lines = await using(openEmbeddedForTest(), writtenTo);
      const moved = await using(openNeo4jForTest(release), (to) => movedTo(to, lines));
      expect(moved).toEqual(lines);
    },
    OPEN_TIMEOUT_MS,
  );

  it(
    'moves from Neo4j to the embedded store and is the same there',
    async () => {
      const lines = await using(openNeo4jForTest(release), writtenTo);
      const moved = await using(openEmbeddedForTest(), (to) => movedTo(to, lines));
      expect(moved).toEqual(lines);
    },
    OPEN_TIMEOUT_MS,
  );
});
