import type { ExportLine } from '../../store.ts';

/** How many nodes the import that is interrupted brings. */
export const IMPORTED_NODES = 6_000;

const AT = '2026-01-01T00:00:00.000Z';

/** An export that is long enough to be interrupted while it is written. */
export async function* crashLines(): AsyncGenerator<ExportLine> {
  yield await Promise.resolve<ExportLine>({
    line: 'header',
    format: 'knotenwerk',
    formatVersion: 1,
    dataVersion: 1,
  });
  for (let index = 0; index < IMPORTED_NODES; index += 1)
    yield {
      line: 'node',
      node: {
        label: 'Document',
        id: `quelle-${String(index)}`,
        properties: {
          title: `Quelle ${String(index)} ${'mit langem Titel '.repeat(10)}Ende`,
          kind: 'WEB',
        },
        version: 1,
        createdAt: AT,
        updatedAt: AT,
      },
    };
  const change = {
    version: 1,
    author: 'Export',
    reason: 'Export',
    sources: [],
    at: AT,
    entries: [],
  };
  yield { line: 'change', change };
}
