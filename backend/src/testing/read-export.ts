import type { LinkRecord, NodeRecord } from '@knotenwerk/graph-schema';
import type { ExportLine, Store } from '../database/store.ts';

/** Everything a store holds, line by line. */
export async function readExport(store: Store): Promise<ExportLine[]> {
  const lines: ExportLine[] = [];
  for await (const line of store.export()) lines.push(line);
  return lines;
}

/** The lines of an export as an import reads them. */
export async function* linesFrom(lines: readonly ExportLine[]): AsyncIterable<ExportLine> {
  yield* await Promise.resolve(lines);
}

/** The stored record of a node or link, or null. */
export async function findRecord(
  store: Store,
  id: string,
): Promise<NodeRecord | LinkRecord | null> {
  const records = (await readExport(store)).map((line) =>
    line.line === 'node' ? line.node : line.line === 'link' ? line.link : null,
  );
  return records.find((record) => record?.id === id) ?? null;
}
