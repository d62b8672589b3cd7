import { SystemClock, type Clock } from '../../clock.ts';
import { Neo4jNeighbourhoodRepository } from '../../exploration/neighbourhood.repository.neo4j.ts';
import { Neo4jNetworkRepository } from '../../network/network.repository.neo4j.ts';
import { Neo4jOrganisationRepository } from '../../organisations/organisation.repository.neo4j.ts';
import { Neo4jProfileRepository } from '../../profiles/profile.repository.neo4j.ts';
import { Neo4jSearchRepository } from '../../search/search.repository.neo4j.ts';
import type { OpenedStore } from '../opened-store.ts';
import { ensureSchema } from './ensure-schema.ts';
import { Neo4jConnection } from './neo4j-connection.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';
import { Neo4jStore } from './neo4j.store.ts';
import { waitForServer, type Report } from './wait-for-server.ts';

/** The store and the repositories on an open connection. */
export function storeOn(
  connection: Neo4jConnection,
  clock: Clock = new SystemClock(),
): OpenedStore {
  return {
    store: new Neo4jStore(connection, clock),
    network: new Neo4jNetworkRepository(connection),
    profiles: new Neo4jProfileRepository(connection),
    organisations: new Neo4jOrganisationRepository(connection),
    search: new Neo4jSearchRepository(connection),
    neighbourhoods: new Neo4jNeighbourhoodRepository(connection),
  };
}

/**
 * Opens the store on Neo4j: waits for the server, brings the schema up to date, and hands out the repositories.
 * Throws Neo4jStartError with a sentence the operator can act on.
 */
export async function openNeo4j(
  settings: Neo4jSettings,
  report: Report,
  clock?: Clock,
): Promise<OpenedStore> {
  const connection = new Neo4jConnection(settings);
  try {
    const version = await waitForServer(connection, settings, report);
    report(`Connected to Neo4j ${version} at ${settings.uri}, database ${settings.database}`);
    await ensureSchema(connection);
    return storeOn(connection, clock);
  } catch (error) {
    await connection.close();
    throw error;
  }
}
