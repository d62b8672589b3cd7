import type { ChangeRecord, ChangeSet } from '@knotenwerk/graph-schema';
import type { ExportLine } from '../database/store.ts';
import { PlannedNetwork } from './planned-network.ts';
import { link, SMALL_NETWORK } from './small-network.ts';

/** The small network, and three changes after it: something new, something ended, something deleted. */
export const SMALL_HISTORY: readonly ChangeSet[] = [
  SMALL_NETWORK,
  {
    author: 'Redaktion',
    reason: 'Neue Leitung',
    sources: [],
    operations: [
      {
        action: 'upsertNode',
        label: 'Person',
        id: 'anne-weiss',
        properties: { name: 'Anne Weiß', sources: ['doc-dihk'] },
      },
      link(['anne-weiss', 'LEADS', 'ihk-koeln'], { since: '2020-03' }),
    ],
  },
  {
    author: 'Redaktion',
    reason: 'Zum Jahresende',
    sources: ['doc-treffen'],
    operations: [
      { action: 'endNode', id: 'ihk-koeln', on: '2026' },
      { action: 'endLink', id: 'ihk-koeln~MEMBER_OF~dihk', on: '2026-12' },
    ],
  },
  {
    author: 'Aufräumen',
    reason: 'Doppelt und ungenutzt',
    sources: [],
    operations: [
      { action: 'deleteNode', id: 'doc-ungenutzt' },
      { action: 'deleteLink', id: 'bmwe~FUNDS~industriestrategie-2030' },
      { action: 'deleteLink', id: 'juergen-gross~LEADS~wachstumsregion-ems-achse' },
    ],
  },
];

const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** The export a store must give after these change sets, worked out without any store. */
export function plannedExport(changeSets: readonly ChangeSet[]): ExportLine[] {
  const network = new PlannedNetwork();
  const changes = changeSets.flatMap(
    (changeSet, index): ChangeRecord | [] =>
      network.apply(changeSet, `2026-11-2${String(index)}T09:00:00.000Z`) ?? [],
  );
  const header = { format: 'knotenwerk', formatVersion: 1, dataVersion: network.version } as const;
  return [
    { line: 'header', ...header },
    ...[...network.nodes].sort(byId).map(([, node]) => ({ line: 'node', node }) as const),
    ...[...network.links].sort(byId).map(([, stored]) => ({ line: 'link', link: stored }) as const),
    ...changes.map((change) => ({ line: 'change', change }) as const),
  ];
}

/** A copy with every time stamp replaced: two stores that did the same at different times are equal in it. */
export function withoutTimes<Value>(value: Value): Value {
  const text = JSON.stringify(value, (key, held: unknown) =>
    ['at', 'createdAt', 'updatedAt'].includes(key) ? 'zu seiner Zeit' : held,
  );
  return JSON.parse(text) as Value;
}
