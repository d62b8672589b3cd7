import type { ChangeRecord, LinkRecord, NodeRecord } from '@knotenwerk/graph-schema';
import { checkedLines } from '../portable.ts';
import type { ExportLine } from '../store.ts';
import type { ImportedContents } from './store-transactions.ts';

/** Collects an export and checks every line. Throws BadInputError. */
export async function readImport(lines: AsyncIterable<ExportLine>): Promise<ImportedContents> {
  const nodes: NodeRecord[] = [];
  const links: LinkRecord[] = [];
  const changes: ChangeRecord[] = [];
  for await (const line of checkedLines(lines)) {
    if (line.line === 'node') nodes.push(line.node);
    else if (line.line === 'link') links.push(line.link);
    else if (line.line === 'change') changes.push(line.change);
  }
  return { nodes, links, changes };
}
