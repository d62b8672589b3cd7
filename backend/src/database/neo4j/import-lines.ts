import neo4j from 'neo4j-driver';
import { StoreError } from '../../errors.ts';
import { checkedLines } from '../portable.ts';
import type { AppliedChange, ExportLine } from '../store.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import type { Unit } from './unit-of-work.ts';
import {
  COUNT_STORED,
  CREATE_CHANGES,
  CREATE_LINKS,
  CREATE_NODES,
  LOCK_LEDGER,
  SET_DATA_VERSION,
} from './store.cypher.ts';
import { linkRow, nodeRow, storedChange, writeAll } from './write-change.ts';

/** Lines written with one statement. */
const BATCH = 1_000;

type RecordLine = Exclude<ExportLine, { readonly line: 'header' }>;

const STATEMENTS: Readonly<Record<RecordLine['line'], string>> = {
  node: CREATE_NODES,
  link: CREATE_LINKS,
  change: CREATE_CHANGES,
};

function notEmpty(): StoreError {
  return new StoreError('STORE_NOT_EMPTY', {
    de: 'Die Neo4j-Datenbank enthält bereits Daten. Eingelesen wird nur in eine leere.',
    en: 'The Neo4j database holds data already. An import needs an empty one.',
  });
}

async function refuseUnlessEmpty(unit: Unit): Promise<void> {
  const { records } = await unit.run<{ nodes: number; changes: number }>(COUNT_STORED);
  const { nodes = 0, changes = 0 } = records[0]?.toObject() ?? {};
  if (nodes > 0 || changes > 0) throw notEmpty();
}

function rowOf(line: RecordLine): unknown {
  if (line.line === 'node') return nodeRow(line.node);
  if (line.line === 'link') return linkRow(line.link);
  return storedChange(line.change, null);
}

async function writeBatch(unit: Unit, batch: readonly RecordLine[]): Promise<void> {
  const [first] = batch;
  if (first) await writeAll(unit, STATEMENTS[first.line], batch.map(rowOf));
}

/** Neighbouring lines of one kind, at most BATCH at a time. */
async function* batches(lines: AsyncIterable<RecordLine>): AsyncGenerator<readonly RecordLine[]> {
  let batch: RecordLine[] = [];
  for await (const line of lines) {
    if (batch.length === BATCH || (batch[0] && batch[0].line !== line.line)) {
      yield batch;
      batch = [];
    }
    batch.push(line);
  }
  yield batch;
}

/** The data version of the header, and the lines after it. */
async function splitHeader(
  lines: AsyncGenerator<ExportLine>,
): Promise<{ dataVersion: number; records: AsyncIterable<RecordLine> }> {
  const { value: header } = (await lines.next()) as IteratorYieldResult<ExportLine>;
  const dataVersion = header.line === 'header' ? header.dataVersion : 0;
  return { dataVersion, records: lines as AsyncGenerator<RecordLine> };
}

/**
 * Takes an export into an empty database in one transaction, which Neo4j keeps in memory until it is committed:
 * a heap of 1 GB holds some hundred thousand lines. Throws StoreError STORE_NOT_EMPTY, BadInputError.
 */
export function importLines(
  connection: Neo4jConnection,
  lines: AsyncIterable<ExportLine>,
): Promise<AppliedChange> {
  return connection.writeOnce(async (unit) => {
    await unit.run(LOCK_LEDGER);
    await refuseUnlessEmpty(unit);
    const { dataVersion, records } = await splitHeader(checkedLines(lines));
    let changed = 0;
    for await (const batch of batches(records)) {
      await writeBatch(unit, batch);
      changed += batch[0]?.line === 'change' ? 0 : batch.length;
    }
    await unit.run(SET_DATA_VERSION, { version: neo4j.int(dataVersion) });
    return { version: dataVersion, changed };
  });
}
