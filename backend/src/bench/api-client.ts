import { createApplication } from '../application/application.ts';
import type { OpenedStore } from '../database/opened-store.ts';
import {
  answerOperations,
  type Operation,
  type OperationAnswer,
} from '../graphql/answer-operation.ts';
import { createLogger } from '../logging/logger.ts';

/** The application over a store, asked in GraphQL. */
export interface ApiClient {
  ask(operation: Operation): Promise<OperationAnswer>;
  close(): Promise<void>;
}

/** Starts the application over a store, which stays with the caller. */
export async function startApi(opened: OpenedStore, webDir: string): Promise<ApiClient> {
  const log = createLogger({ level: 'warn', format: 'json' });
  const application = await createApplication({ production: true, webDir }, opened, log);
  return { ask: answerOperations(application), close: () => application.close() };
}
