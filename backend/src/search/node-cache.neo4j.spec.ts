import type { NodeRow } from '../database/neo4j/records.ts';
import { NodeCache } from './node-cache.neo4j.ts';

/** A server that holds documents by id, each with the stamp of its last change, and notes what it is asked for. */
function serverWith(stamps: Record<string, string>) {
  const asked: string[][] = [];
  const node = (id: string): NodeRow => ({
    labels: ['Entity', 'Document'],
    properties: {
      id,
      title: `${id} ${stamps[id] ?? ''}`,
      version: 1,
      createdAt: '',
      updatedAt: '',
    },
  });
  const read = <Row>(_: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    const { ids } = parameters['asked'] as { ids: string[] };
    asked.push(ids);
    const there = ids.filter((id) => stamps[id] !== undefined);
    return Promise.resolve(
      there.map((id) => ({ id, stamp: stamps[id], node: node(id) })) as unknown as Row[],
    );
  };
  return { connection: { read }, asked, stamps };
}

const wanted = (stamps: Record<string, string>, ...ids: string[]) =>
  ids.map((id) => ({ id, stamp: stamps[id] ?? 'gone' }));

describe('the nodes a search holds', () => {
  it('are read once, all that are missing in one statement', async () => {
    const { connection, asked, stamps } = serverWith({ a: '1', b: '1', c: '1' });
    const cache = new NodeCache(connection);
    await cache.read(wanted(stamps, 'a', 'b', 'a'));
    await cache.read(wanted(stamps, 'b', 'c'));
    await cache.read(wanted(stamps, 'a', 'b', 'c'));
    expect(asked).toEqual([['a', 'b'], ['c']]);
  });

  it('are the same objects until they change, then read anew', async () => {
    const { connection, stamps } = serverWith({ a: '1' });
    const cache = new NodeCache(connection);
    const first = (await cache.read(wanted(stamps, 'a'))).get('a');
    expect((await cache.read(wanted(stamps, 'a'))).get('a')).toBe(first);
    stamps['a'] = '2';
    const changed = (await cache.read(wanted(stamps, 'a'))).get('a');
    expect(changed?.properties).toMatchObject({ title: 'a 2' });
  });

  it('lack what was deleted in between', async () => {
    const { connection, stamps } = serverWith({ a: '1' });
    const nodes = await new NodeCache(connection).read(wanted(stamps, 'a', 'deleted'));
    expect([...nodes.keys()]).toEqual(['a']);
  });

  it('are no more than the cache may hold, the oldest gone first, the answer whole', async () => {
    const { connection, asked, stamps } = serverWith({ a: '1', b: '1', c: '1' });
    const cache = new NodeCache(connection, 2);
    expect((await cache.read(wanted(stamps, 'a', 'b', 'c'))).size).toBe(3);
    await cache.read(wanted(stamps, 'b', 'c'));
    await cache.read(wanted(stamps, 'a'));
    expect(asked).toEqual([['a', 'b', 'c'], ['a']]);
  });
});
