import type { ApiClient } from './api-client.ts';
import type { Operation } from '../graphql/answer-operation.ts';
import type { BareDriver } from './bare-driver.neo4j.ts';
import type { RecordingConnection, SentStatement } from './recording-connection.neo4j.ts';

/** Who answers, in the order of the table: the API over each store, and the driver without anything above it. */
export const CONTESTANTS = ['embedded', 'neo4j', 'driver'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

/** Everything that answers a question. */
export interface Answering {
  readonly embedded: ApiClient;
  readonly neo4j: ApiClient;
  readonly connection: RecordingConnection;
  readonly driver: BareDriver;
}

/** Asks one contestant; the driver sends what the API on Neo4j sent when it was asked the same last. */
export class Asking {
  readonly #sent = new Map<Operation, readonly SentStatement[]>();

  constructor(private readonly answering: Answering) {}

  /** What the API on Neo4j sent for a question. Throws where it has not been asked yet. */
  sentFor(question: Operation): readonly SentStatement[] {
    const sent = this.#sent.get(question);
    if (sent === undefined) throw new Error('The driver has nothing to send yet.');
    return sent;
  }

  async ask(contestant: Contestant, question: Operation): Promise<unknown> {
    const { embedded, neo4j, connection, driver } = this.answering;
    if (contestant === 'driver') return driver.replay(this.sentFor(question));
    if (contestant === 'embedded') return embedded.ask(question);
    connection.takeSent();
    const answer = await neo4j.ask(question);
    this.#sent.set(question, connection.takeSent());
    return answer;
  }
}
