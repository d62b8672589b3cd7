import type { ChangeRecord, ChangeSet, NodeRecord } from '@knotenwerk/graph-schema';
import { countsTable } from './counts-table.ts';
import { countSeeds } from './seed-counts.ts';

const source = (id: string) =>
  ({ action: 'upsertNode', label: 'Document', id, properties: {} }) as const;

const changeSet: ChangeSet = {
  author: 'seeds',
  reason: 'Erstbestand',
  sources: [],
  operations: [
    source('a'),
    source('b'),
    source('c'),
    { action: 'upsertLink', id: 'x~LEADS~y', type: 'LEADS', from: 'x', to: 'y', properties: {} },
  ],
};

function record(id: string): NodeRecord {
  const at = '2026-11-20T09:00:00.000Z';
  return { label: 'Document', id, properties: {}, version: 1, createdAt: at, updatedAt: at };
}

const change: ChangeRecord = {
  version: 2,
  author: 'seeds',
  reason: 'Erstbestand',
  sources: [],
  at: '2026-11-20T09:00:00.000Z',
  entries: [
    { on: 'node', before: null, after: record('a') },
    { on: 'node', before: record('b'), after: record('b') },
  ],
};

describe('the counts of a load', () => {
  it('tell what the seeds hold, what is new and what was changed', () => {
    expect(countSeeds(changeSet, [change])).toEqual({
      nodes: [{ name: 'Document', held: 3, created: 1, changed: 1 }],
      links: [{ name: 'LEADS', held: 1, created: 0, changed: 0 }],
    });
  });

  it('tell only what the seeds hold when the load changed nothing', () => {
    expect(countSeeds(changeSet, []).nodes).toEqual([
      { name: 'Document', held: 3, created: 0, changed: 0 },
    ]);
  });

  it('are shown as a table of plain text', () => {
    expect(`\n${countsTable(countSeeds(changeSet, [change])).join('\n')}`).toBe(`
  NODES               in seeds       new   changed
  Document                   3         1         1
  together                   3         1         1

  LINKS               in seeds       new   changed
  LEADS                      1         0         0
  together                   1         0         0`);
  });
});
