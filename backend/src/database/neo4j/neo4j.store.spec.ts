import type { ChangeSet, UpsertNode } from '@knotenwerk/graph-schema';
import { OutdatedVersionError } from '../../errors.ts';
import { askNeo4j } from '../../testing/ask.neo4j.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import {
  describeOnEachNeo4j,
  leaseNeo4j,
  LEASE_TIMEOUT_MS,
  type Neo4jLease,
} from '../../testing/neo4j-lease.ts';
import { SMALL_NETWORK } from '../../testing/small-network.ts';
import { TcpProxy } from '../../testing/tcp-proxy.ts';
import type { OpenedStore } from '../opened-store.ts';
import type { ExportLine } from '../store.ts';
import { NEO4J_DEFAULTS, type Neo4jSettings } from './neo4j-settings.ts';
import { openNeo4j } from './open-neo4j.ts';

const silent = (): void => undefined;
const COLD = { warmUp: false };

function document(id: string, title: string, expectedVersion?: number | null): UpsertNode {
  const expected = expectedVersion === undefined ? {} : { expectedVersion };
  return {
    action: 'upsertNode',
    label: 'Document',
    id,
    properties: { title, kind: 'WEB' },
    ...expected,
  };
}

const changeSet = (...operations: ChangeSet['operations']): ChangeSet => ({
  author: 'test',
  reason: 'because',
  sources: [],
  operations,
});

async function collect(lines: AsyncIterable<ExportLine>): Promise<ExportLine[]> {
  const collected: ExportLine[] = [];
  for await (const line of lines) collected.push(line);
  return collected;
}

async function* each(lines: readonly ExportLine[]): AsyncGenerator<ExportLine> {
  for (const line of lines) yield await Promise.resolve(line);
}

describeOnEachNeo4j('the store', (release) => {
  let lease: Neo4jLease;
  let settings: Neo4jSettings;
  let one: OpenedStore;
  let other: OpenedStore;

  beforeAll(async () => {
    lease = await leaseNeo4j(release);
    const { uri, user, password } = lease;
    settings = { ...NEO4J_DEFAULTS, uri, user, password };
    one = await openNeo4j(settings, silent, COLD);
    other = await openNeo4j(settings, silent, COLD);
  }, LEASE_TIMEOUT_MS);
  afterAll(async () => {
    await Promise.all([one.store.close(), other.store.close()]);
    await lease.release();
  });
  beforeEach(async () => {
    await askNeo4j(lease, 'MATCH (n) DETACH DELETE n');
  });

  it('gives the changes of two servers versions without gaps or doubles', async () => {
    const applied = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const { store } = index % 2 === 0 ? one : other;
        return store.apply(changeSet(document(`d${String(index)}`, 'Title')));
      }),
    );
    const versions = applied.map(({ version }) => version).sort((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await other.store.dataVersion()).toBe(20);
  }, 60_000);

  it('lets one of two servers win that change the same version of a record', async () => {
    await one.store.apply(changeSet(document('shared', 'First')));
    const attempts = await Promise.allSettled([
      one.store.apply(changeSet(document('shared', 'By one', 1))),
      other.store.apply(changeSet(document('shared', 'By other', 1))),
    ]);
    const refused = attempts.find((attempt) => attempt.status === 'rejected');
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(refused?.reason).toBeInstanceOf(OutdatedVersionError);
    expect(refused?.reason).toMatchObject({ expected: 1, actual: 2 });
  }, 30_000);

  it('lets one of two servers win that create the same record', async () => {
    const attempts = await Promise.allSettled([
      one.store.apply(changeSet(document('new', 'By one', null))),
      other.store.apply(changeSet(document('new', 'By other', null))),
    ]);
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await one.store.dataVersion()).toBe(1);
  }, 30_000);

  it('shows every server at once what another one has changed', async () => {
    await one.store.apply(SMALL_NETWORK);
    expect((await other.profiles.find('dihk', 25, null))?.node.version).toBe(1);
  }, 30_000);

  it('does a change once when only its acknowledgement was lost', async () => {
    const proxy = await TcpProxy.before(settings.uri);
    const behind = await openNeo4j({ ...settings, uri: proxy.uri }, silent, COLD);
    await behind.store.apply(changeSet(document('kept', 'First')));
    proxy.loseNextCommit();
    const change = changeSet(document('kept', 'Second', 1), document('more', 'Third', null));
    const applied = await behind.store.apply(change);
    await behind.store.close();
    await proxy.close();
    expect(applied).toEqual({ version: 2, changed: 2 });
    expect(await one.store.dataVersion()).toBe(2);
  }, 30_000);

  it('leaves no trace of a change set that changes nothing or is refused', async () => {
    await one.store.apply(SMALL_NETWORK);
    const before = await askNeo4j(
      lease,
      'MATCH (n) RETURN properties(n) AS p ORDER BY elementId(n)',
    );
    await one.store.apply(SMALL_NETWORK);
    const refused = changeSet(document('fine', 'Fine'), { action: 'deleteNode', id: 'dihk' });
    await expect(one.store.apply(refused)).rejects.toMatchObject({ code: 'CHANGE_REFUSED' });
    const after = await askNeo4j(
      lease,
      'MATCH (n) RETURN properties(n) AS p ORDER BY elementId(n)',
    );
    expect(after).toEqual(before);
  }, 30_000);

  it('keeps records, lists and whole numbers as they were given', async () => {
    await one.store.apply(SMALL_NETWORK);
    for (const operation of SMALL_NETWORK.operations) {
      if (operation.action !== 'upsertNode') continue;
      const profile = await other.profiles.find(operation.id, 1, null);
      expect(profile?.node.properties).toEqual(operation.properties);
    }
  }, 30_000);

  it('is empty until a node is there, whatever else has happened', async () => {
    expect(await one.store.isEmpty()).toBe(true);
    await one.store.apply(changeSet(document('only', 'Only')));
    expect(await one.store.isEmpty()).toBe(false);
    await one.store.apply(changeSet({ action: 'deleteNode', id: 'only' }));
    expect(await one.store.isEmpty()).toBe(true);
  }, 30_000);

  it('takes a database with data of somebody else for not empty', async () => {
    await askNeo4j(lease, "CREATE (:Movie { title: 'The Matrix' })");
    expect(await one.store.isEmpty()).toBe(false);
    await expect(one.store.import(each([]))).rejects.toMatchObject({ code: 'STORE_NOT_EMPTY' });
  }, 30_000);

  it('exports what it imports, to the letter', async () => {
    await one.store.apply(SMALL_NETWORK);
    await one.store.apply(changeSet(document('later', 'Later')));
    const lines = await collect(one.store.export());
    await emptyDatabase(lease);
    const fresh = await openNeo4j(settings, silent, COLD);
    const nodesAndLinks = lines.filter(({ line }) => line === 'node' || line === 'link').length;
    expect(await fresh.store.import(each(lines))).toEqual({ version: 2, changed: nodesAndLinks });
    expect(await collect(fresh.store.export())).toEqual(lines);
    await fresh.store.close();
  }, 60_000);

  it('imports nothing of a file that is cut off', async () => {
    await one.store.apply(SMALL_NETWORK);
    const lines = await collect(one.store.export());
    await askNeo4j(lease, 'MATCH (n) DETACH DELETE n');
    const cut = one.store.import(each(lines.slice(0, -1)));
    await expect(cut).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await one.store.isEmpty()).toBe(true);
    expect(await one.store.dataVersion()).toBe(0);
  }, 30_000);

  it('lets changes wait while it exports, so that all lines are of one version', async () => {
    await one.store.apply(SMALL_NETWORK);
    const lines = one.store.export()[Symbol.asyncIterator]();
    await lines.next();
    const change = other.store.apply(changeSet(document('meanwhile', 'Meanwhile')));
    const rest = await collect({ [Symbol.asyncIterator]: () => lines });
    expect(rest.some((line) => line.line === 'node' && line.node.id === 'meanwhile')).toBe(false);
    expect(await change).toEqual({ version: 2, changed: 1 });
  }, 30_000);

  it('lets changes through again when an export is broken off', async () => {
    await one.store.apply(SMALL_NETWORK);
    for await (const line of one.store.export()) if (line.line === 'node') break;
    const change = other.store.apply(changeSet(document('after', 'After')));
    expect(await change).toEqual({ version: 2, changed: 1 });
  }, 30_000);
});
