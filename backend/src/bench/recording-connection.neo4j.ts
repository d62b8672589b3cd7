import type { RecordShape } from 'neo4j-driver';
import { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import type { Parameters } from '../database/neo4j/unit-of-work.ts';

/** A statement as it was sent to the database, and the rows that came back. */
export interface SentStatement {
  readonly statement: string;
  readonly parameters: Parameters;
  readonly rows: readonly RecordShape[];
}

/** The connection of the application, which notes what goes over it, so that the bare driver can be given the same. */
export class RecordingConnection extends Neo4jConnection {
  #sent: SentStatement[] = [];

  override async read<Row extends RecordShape>(
    statement: string,
    parameters: Parameters = {},
  ): Promise<Row[]> {
    const rows = await super.read<Row>(statement, parameters);
    this.#sent.push({ statement, parameters, rows });
    return rows;
  }

  /** What was sent since this was last asked. */
  takeSent(): readonly SentStatement[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent;
  }
}
