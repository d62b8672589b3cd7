import { setImmediate as nextTurn } from 'node:timers/promises';
import { PORTABLE_FORMAT } from '../portable-form.ts';
import type { ExportLine } from '../store.ts';
import { readChange } from './change-log.ts';
import type { EmbeddedGraph } from './embedded-graph.ts';
import { compareText } from '../order.ts';
import { BrokenRecordError } from './record-codec.ts';
import type { StoreTables } from './store-tables.ts';

const byId = (left: { readonly id: string }, right: { readonly id: string }): number =>
  compareText(left.id, right.id);

/** Lines handed out before other work gets its turn. */
const LINES_A_TURN = 1_000;

function* lines(graph: EmbeddedGraph, tables: () => StoreTables): Generator<ExportLine> {
  const dataVersion = graph.version;
  const nodes = Array.from(graph.nodes(), ({ record }) => record).sort(byId);
  const links = Array.from(graph.links(), ({ record }) => record).sort(byId);
  yield { line: 'header', ...PORTABLE_FORMAT, dataVersion };
  for (const node of nodes) yield { line: 'node', node };
  for (const link of links) yield { line: 'link', link };
  for (let version = 1; version <= dataVersion; version += 1) {
    const change = readChange(tables(), version);
    if (change === null) throw new BrokenRecordError(`Change ${String(version)} is missing.`);
    yield { line: 'change', change };
  }
}

/**
 * Everything as it is when the first line is asked for: records never change in place, so later changes don't show.
 * Throws BrokenRecordError.
 */
export async function* exportLines(
  graph: EmbeddedGraph,
  tables: () => StoreTables,
): AsyncGenerator<ExportLine, void, undefined> {
  let count = 0;
  for (const line of lines(graph, tables)) {
    yield line;
    count += 1;
    if (count % LINES_A_TURN === 0) await nextTurn();
  }
}
