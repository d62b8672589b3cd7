import { NODE_LABEL_NAMES, RECORD_TABLES } from '@knotenwerk/graph-schema';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LINK_FILE, nodeFile, recordFile, TABLE_HEADERS, type Tables } from '../table.ts';
import { Copies } from './copies.ts';
import { csvLine } from './csv-line.ts';
import { generatedLinks } from './generated-links.ts';
import { generatedNodes, generatedRecords, type Cells } from './generated-nodes.ts';
import { seededRandom } from './seeded-random.ts';

/** What a network is made from. */
export interface GeneratedNetwork {
  /** The network it grows from, without issues. */
  readonly tables: Tables;
  /** How many times as large, 1 or more; 1 gives the same network. */
  readonly size: number;
  /** The same seed gives the same bytes. */
  readonly seed: number;
}

type RowsOf = (network: GeneratedNetwork, copies: Copies) => Generator<Cells>;

/** How the rows of each file come about; each file has random numbers of its own. */
const ROWS: ReadonlyMap<string, RowsOf> = new Map<string, RowsOf>([
  ...NODE_LABEL_NAMES.map((label): [string, RowsOf] => [
    nodeFile(label),
    ({ tables, seed }, copies) => generatedNodes(label, tables, copies, seededRandom(seed)),
  ]),
  ...RECORD_TABLES.map((table): [string, RowsOf] => [
    recordFile(table),
    ({ tables, seed }, copies) => generatedRecords(table, tables, copies, seededRandom(seed + 1)),
  ]),
  [LINK_FILE, ({ tables, seed }, copies) => generatedLinks(tables, copies, seededRandom(seed + 2))],
]);

/** The lines of one canonical file, its header first. Pure; a line is made when it is asked for. */
export function* generatedLines(file: string, network: GeneratedNetwork): Generator<string> {
  const header = TABLE_HEADERS.get(file);
  const rows = ROWS.get(file);
  if (header === undefined || rows === undefined) throw new Error(`There is no file ${file}.`);
  yield csvLine(header);
  for (const cells of rows(network, new Copies(network.tables, network.size)))
    yield csvLine(header.map((column) => cells[column] ?? ''));
}

/**
 * Writes a network of any size into a folder, in the canonical form the seeds are read in, line by line: it is never
 * whole in memory. Every actor has the links of its original in number and type; see `rewire` and `hubGroups`.
 */
export async function writeGeneratedNetwork(
  folder: string,
  network: GeneratedNetwork,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of TABLE_HEADERS.keys())
    await pipeline(
      Readable.from(generatedLines(file, network)),
      createWriteStream(join(folder, file)),
    );
}
