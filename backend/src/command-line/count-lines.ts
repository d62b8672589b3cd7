import type { ExportLine } from '../database/store.ts';

/** How many nodes, links and changes went by, and the data version the header told. */
export interface LineCounts {
  node: number;
  link: number;
  change: number;
  dataVersion: number;
}

/** Counts before any line. */
export function noLines(): LineCounts {
  return { node: 0, link: 0, change: 0, dataVersion: 0 };
}

/** Passes lines on and counts them on their way. */
export async function* countLines(
  lines: AsyncIterable<ExportLine>,
  counts: LineCounts,
): AsyncGenerator<ExportLine> {
  for await (const line of lines) {
    if (line.line === 'header') counts.dataVersion = line.dataVersion;
    else counts[line.line] += 1;
    yield line;
  }
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
}

/** The counts as part of a sentence: `1,687 nodes, 3,742 links and 1 change (data version 1)`. */
export function tellCounts({ node, link, change, dataVersion }: LineCounts): string {
  const [nodes, links, changes] = [
    counted(node, 'node'),
    counted(link, 'link'),
    counted(change, 'change'),
  ];
  return `${nodes}, ${links} and ${changes} (data version ${dataVersion.toLocaleString('en')})`;
}
