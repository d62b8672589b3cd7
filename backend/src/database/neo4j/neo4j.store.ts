import type { ChangeRecord, ChangeSet } from '@knotenwerk/graph-schema';
import neo4j from 'neo4j-driver';
import { randomUUID } from 'node:crypto';
import { SystemClock, type Clock } from '../../clock.ts';
import { planChange } from '../change-plan.ts';
import { Store, type AppliedChange, type ExportLine } from '../store.ts';
import { touchedIds, type TouchedIds } from '../touched.ts';
import { toChangeRecord, type ChangeRow } from './change-rows.ts';
import { exportLines } from './export-lines.ts';
import { importLines } from './import-lines.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import type { Unit } from './unit-of-work.ts';
import {
  CHECK,
  COUNT_STORED,
  FIND_CHANGE,
  FIND_DATA_VERSION,
  LOCK_LEDGER,
  READ_TOUCHED,
} from './store.cypher.ts';
import { toTouchedState, touchedParameters, type TouchedRow } from './touched-rows.ts';
import { writeChange } from './write-change.ts';

/** What the store holds of the touched ids, read under the ledger's lock. */
async function lockAndRead(unit: Unit, ids: TouchedIds, attempt: string): Promise<TouchedRow> {
  await unit.run(LOCK_LEDGER);
  const { records } = await unit.run<TouchedRow>(READ_TOUCHED, touchedParameters(ids, attempt));
  const [record] = records;
  if (record === undefined) throw new Error('The ledger is not there');
  return record.toObject();
}

/**
 * The store on Neo4j. It keeps no state of its own: any number of instances may run on one database, their change sets
 * come one after the other through a lock on the ledger node, and the data version counts up without gaps.
 */
export class Neo4jStore extends Store {
  readonly kind = 'neo4j';

  constructor(
    private readonly connection: Neo4jConnection,
    private readonly clock: Clock = new SystemClock(),
  ) {
    super();
  }

  override apply(changeSet: ChangeSet): Promise<AppliedChange> {
    const ids = touchedIds(changeSet);
    const attempt = randomUUID();
    return this.connection.write(async (unit) => {
      const row = await lockAndRead(unit, ids, attempt);
      if (row.attempted) return row.attempted;
      const change = planChange(changeSet, toTouchedState(row), this.clock.now().toISOString());
      if (change === null) return { version: row.version, changed: 0 };
      await writeChange(unit, change, attempt);
      return { version: change.version, changed: change.entries.length };
    });
  }

  override async dataVersion(): Promise<number> {
    const [row] = await this.connection.read<{ version: number }>(FIND_DATA_VERSION);
    return row?.version ?? 0;
  }

  override async findChange(version: number): Promise<ChangeRecord | null> {
    const [row] = await this.connection.read<{ change: ChangeRow }>(FIND_CHANGE, {
      version: neo4j.int(version),
    });
    return row ? toChangeRecord(row.change) : null;
  }

  override async isEmpty(): Promise<boolean> {
    return (await this.connection.readOne<{ nodes: number }>(COUNT_STORED)).nodes === 0;
  }

  override async check(): Promise<void> {
    await this.connection.read(CHECK);
  }

  override export(): AsyncIterable<ExportLine> {
    return exportLines(this.connection);
  }

  override import(lines: AsyncIterable<ExportLine>): Promise<AppliedChange> {
    return importLines(this.connection, lines);
  }

  override async close(): Promise<void> {
    await this.connection.close();
  }
}
