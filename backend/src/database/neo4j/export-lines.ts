import type { ExportLine } from '../store.ts';
import { toChangeRecord, type ChangeRow } from './change-rows.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { toLinkRecord, toNodeRecord, type LinkRow, type NodeRow } from './records.ts';
import {
  EXPORT_CHANGES,
  EXPORT_LINKS,
  EXPORT_NODES,
  FIND_DATA_VERSION,
  LOCK_LEDGER,
} from './store.cypher.ts';

/** A row of one of the four statements. */
interface ExportRow {
  readonly [column: string]: unknown;
  readonly version?: number;
  readonly node?: NodeRow;
  readonly link?: LinkRow;
  readonly change?: ChangeRow;
}

function toLine({ version, node, link, change }: ExportRow): ExportLine {
  if (node) return { line: 'node', node: toNodeRecord(node) };
  if (link) return { line: 'link', link: toLinkRecord(link) };
  if (change) return { line: 'change', change: toChangeRecord(change) };
  return { line: 'header', format: 'knotenwerk', formatVersion: 1, dataVersion: version ?? 0 };
}

/**
 * Everything the store holds, line by line. The ledger is locked meanwhile, so that all lines are of one data version;
 * changes wait until the last line is taken, reading goes on.
 */
export async function* exportLines(connection: Neo4jConnection): AsyncGenerator<ExportLine> {
  const statements = [FIND_DATA_VERSION, EXPORT_NODES, EXPORT_LINKS, EXPORT_CHANGES];
  for await (const row of connection.stream<ExportRow>(LOCK_LEDGER, statements)) yield toLine(row);
}
