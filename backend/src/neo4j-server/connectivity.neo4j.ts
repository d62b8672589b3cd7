import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Neo4jError } from 'neo4j-driver';
import { Neo4jServerError } from './neo4j-server.error.ts';

/** Where a server is and who may use it. */
export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const POLL_MS = 100;
const SECURITY = 'Neo.ClientError.Security.';

/**
 * Waits until the server answers over Bolt and accepts the password, or until aborted. A refused
 * password is final; everything else means "not up yet".
 * @throws Neo4jServerError PASSWORD_MISMATCH, or AbortError
 */
export async function waitForBolt(access: Neo4jAccess, signal: AbortSignal): Promise<void> {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 5000,
    maxTransactionRetryTime: 0,
  });
  try {
    while (!(await answers(driver))) await sleep(POLL_MS, undefined, { signal });
  } finally {
    await driver.close();
  }
}

async function answers(driver: Driver): Promise<boolean> {
  try {
    await driver.verifyConnectivity();
    return true;
  } catch (error) {
    if (isRefusal(error))
      throw new Neo4jServerError('PASSWORD_MISMATCH', refusal(error), { cause: error });
    return false;
  }
}

function isRefusal(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError && error.code.startsWith(SECURITY);
}

function refusal({ message }: Neo4jError): string {
  return `The server runs, but refuses the password that is kept for it: ${message}`;
}
