import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceUnavailableError } from '../../errors.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';
import { Neo4jStartError } from './neo4j-start.error.ts';
import { getSupportedVersion } from './server-version.ts';
import { errorCode } from './translate-error.ts';

/** Takes one line for whoever runs the server, in English. */
export type Report = (line: string) => void;

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8_000;

const SECURITY = 'Neo.ClientError.Security.';
const UNKNOWN_DATABASE = 'Neo.ClientError.Database.DatabaseNotFound';

const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(1);

/** Why waiting would not help, else null. */
function finalReason(error: unknown, settings: Neo4jSettings): Neo4jStartError | null {
  const code = errorCode(error) ?? errorCode((error as Error).cause) ?? '';
  if (code.startsWith(SECURITY)) return loginRefused(settings, error);
  if (code === UNKNOWN_DATABASE) return unknownDatabase(settings, error);
  if (error instanceof ServiceUnavailableError) return null;
  throw error;
}

function loginRefused({ uri, user }: Neo4jSettings, cause: unknown): Neo4jStartError {
  return new Neo4jStartError(
    'NEO4J_LOGIN_REFUSED',
    {
      de: `Der Neo4j-Server ${uri} weist die Anmeldung als „${user}“ zurück. Bitte Namen und Kennwort prüfen.`,
      en: `The Neo4j server ${uri} refuses the login as “${user}”. Please check name and password.`,
    },
    { cause },
  );
}

function unknownDatabase({ uri, database }: Neo4jSettings, cause: unknown): Neo4jStartError {
  return new Neo4jStartError(
    'NEO4J_UNKNOWN_DATABASE',
    {
      de: `Auf dem Neo4j-Server ${uri} gibt es die Datenbank „${database}“ nicht.`,
      en: `There is no database “${database}” on the Neo4j server ${uri}.`,
    },
    { cause },
  );
}

function unreachable({ uri, startTimeoutMs }: Neo4jSettings, cause: unknown): Neo4jStartError {
  const waited = seconds(startTimeoutMs);
  return new Neo4jStartError(
    'NEO4J_UNREACHABLE',
    {
      de: `Der Neo4j-Server ${uri} war ${waited} Sekunden lang nicht erreichbar. Läuft er, und stimmt die Adresse?`,
      en: `The Neo4j server ${uri} could not be reached for ${waited} seconds. Is it running, and is the address right?`,
    },
    { cause },
  );
}

/** Asks the server for its version and the database for a sign of life. */
async function greet(connection: Neo4jConnection): Promise<string> {
  const version = getSupportedVersion((await connection.serverInfo()).agent);
  await connection.read('RETURN 1');
  return version;
}

/**
 * Waits until the server answers, with growing pauses, and returns its version. Throws Neo4jStartError when it does not
 * within the configured time, and at once for a refused login, an unknown database or a release that is too old.
 */
export async function waitForServer(
  connection: Neo4jConnection,
  settings: Neo4jSettings,
  report: Report,
): Promise<string> {
  const giveUpAt = Date.now() + settings.startTimeoutMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await greet(connection);
    } catch (error) {
      const final = error instanceof Neo4jStartError ? error : finalReason(error, settings);
      if (final) throw final;
      const left = giveUpAt - Date.now();
      if (left <= 0) throw unreachable(settings, error);
      const wait = Math.min(pause, left);
      report(
        `Neo4j at ${settings.uri} does not answer; trying again in ${seconds(wait)} s, for another ${seconds(left)} s`,
      );
      await sleep(wait);
    }
  }
}
