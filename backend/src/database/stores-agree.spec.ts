import { ACTOR_LABELS } from '@knotenwerk/graph-schema';
import { seedChangeSet } from '@knotenwerk/seeds';
import fc from 'fast-check';
import { anyQuestion, type Named } from '../testing/agreement/arbitrary-question.ts';
import { draftChange, growth } from '../testing/agreement/arbitrary-change.ts';
import { ALL_IDS, IDS, NAMES } from '../testing/agreement/pool.ts';
import { TwoStores } from '../testing/agreement/two-stores.ts';
import { OPEN_TIMEOUT_MS } from '../testing/filled-store.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { TimeLimit } from '../testing/time-limit.ts';
import { describeOnEachNeo4j, neo4jReleases } from '../testing/neo4j-lease.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import { readExport } from '../testing/read-export.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';

/** AGREEMENT_SEED repeats a run; the seed of every run stands in the names of its tests. */
const seed = Number(process.env['AGREEMENT_SEED'] ?? Date.now() % 2 ** 31);

/** AGREEMENT_SECONDS looks longer, on every release; otherwise the first is looked at most. */
const asked = process.env['AGREEMENT_SECONDS'];
const secondsOn = (release: string): number =>
  Number(asked ?? (release === neo4jReleases()[0] ? 60 : 20));

const POOL: Named = {
  ids: ALL_IDS,
  actors: [...IDS.Organisation, ...IDS.Person],
  themes: IDS.Theme,
  names: NAMES,
};

/** A random network, then changes, each followed by questions. */
const STORY = fc.record({
  network: fc.array(growth, { minLength: 20, maxLength: 80, size: 'max' }),
  steps: fc.array(
    fc.record({
      draft: draftChange,
      questions: fc.array(anyQuestion(POOL), { minLength: 2, maxLength: 4 }),
    }),
    { minLength: 5, maxLength: 20, size: 'max' },
  ),
});

type Story = typeof STORY extends fc.Arbitrary<infer Value> ? Value : never;

async function seedsAsNamed(): Promise<Named> {
  const { operations } = await seedChangeSet();
  const nodes = operations.filter((one) => one.action === 'upsertNode');
  const names = nodes.flatMap(({ properties }) =>
    [properties['name'], properties['shortName']].filter((text) => typeof text === 'string'),
  );
  const themes = nodes.filter(({ label }) => label === 'Theme').map(({ id }) => id);
  const actors = nodes.filter(({ label }) => ACTOR_LABELS.includes(label)).map(({ id }) => id);
  return { ids: nodes.map(({ id }) => id), actors, themes, names };
}

describeOnEachNeo4j('the embedded store and the store', (release) => {
  const seconds = secondsOn(release);
  const timeout = OPEN_TIMEOUT_MS + 2_000 * seconds;
  let stores: readonly [StoreUnderTest, StoreUnderTest];
  let two: TwoStores;

  beforeEach(async () => {
    const clock = new ManualClock();
    stores = [await openEmbeddedForTest(clock), await openNeo4jForTest(release, clock)];
    two = new TwoStores(...stores, clock);
  }, OPEN_TIMEOUT_MS);
  afterEach(async () => {
    for (const opened of stores) await opened.close();
  });

  it(
    `take the same changes and give the same answers (seed ${String(seed)})`,
    async () => {
      const limit = new TimeLimit(seconds);
      const live = async ({ network, steps }: Story): Promise<void> => {
        await two.startOver(network);
        for (const { draft, questions } of steps) {
          if (limit.isOver) break;
          await two.change(draft);
          for (const question of questions) await two.ask(question);
        }
        await two.compareRecords();
      };
      await fc.assert(
        fc.asyncProperty(STORY, (story) => limit.within(() => live(story))),
        { seed, numRuns: 10 * seconds },
      );
      expect(two.tally.applied).toBeGreaterThan(0);
      expect(await readExport(stores[1].store)).toStrictEqual(await readExport(stores[0].store));
    },
    timeout,
  );

  it(
    `give the same answers about the real network (seed ${String(seed)})`,
    async () => {
      await two.load(await seedChangeSet());
      const question = anyQuestion(await seedsAsNamed());
      const limit = new TimeLimit(seconds / 3);
      await fc.assert(
        fc.asyncProperty(question, (random) => limit.within(() => two.ask(random))),
        { seed, numRuns: 100 * seconds },
      );
    },
    timeout,
  );
});
