import neo4j, { type RecordShape } from 'neo4j-driver';
import type { Neo4jAccess } from '../neo4j-server/connectivity.neo4j.ts';
import type { SentStatement } from './recording-connection.neo4j.ts';

/** Statements put to the database by the driver alone: what everything above it is measured against. */
export interface BareDriver {
  /** Sends the statements one after the other, each as a reading transaction, and returns the rows of each. */
  replay(sent: readonly SentStatement[]): Promise<readonly (readonly RecordShape[])[]>;
  close(): Promise<void>;
}

/** A driver as its manual opens it; numbers are read as the application reads them. */
export function openBareDriver({ uri, user, password }: Neo4jAccess): BareDriver {
  const options = { disableLosslessIntegers: true };
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), options);
  return {
    replay: async (sent) => {
      const answers: (readonly RecordShape[])[] = [];
      for (const { statement, parameters } of sent) {
        const routing = neo4j.routing.READ;
        const { records } = await driver.executeQuery(statement, parameters, { routing });
        answers.push(records.map((record) => record.toObject()));
      }
      return answers;
    },
    close: () => driver.close(),
  };
}
