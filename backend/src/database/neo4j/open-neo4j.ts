import { SystemClock, type Clock } from '../../clock.ts';
import { Neo4jCommonRepository } from '../../exploration/common.repository.neo4j.ts';
import { Neo4jNeighbourhoodRepository } from '../../exploration/neighbourhood.repository.neo4j.ts';
import { Neo4jPathRepository } from '../../exploration/path.repository.neo4j.ts';
import { Neo4jTimelineRepository } from '../../exploration/timeline.repository.neo4j.ts';
import { Neo4jNetworkRepository } from '../../network/network.repository.neo4j.ts';
import { Neo4jOrganisationRepository } from '../../organisations/organisation.repository.neo4j.ts';
import { Neo4jProfileRepository } from '../../profiles/profile.repository.neo4j.ts';
import { Neo4jOverviewRepository } from '../../regions/overview.repository.neo4j.ts';
import { Neo4jPlaceRepository } from '../../regions/place.repository.neo4j.ts';
import { Neo4jRegionRepository } from '../../regions/region.repository.neo4j.ts';
import { Neo4jTerritoryRepository } from '../../regions/territory.repository.neo4j.ts';
import { Neo4jSearchRepository } from '../../search/search.repository.neo4j.ts';
import { Neo4jArrangementRepository } from '../../whole-network/arrangement.repository.neo4j.ts';
import { Neo4jWholeNetworkRepository } from '../../whole-network/whole-network.repository.neo4j.ts';
import type { OpenedStore } from '../opened-store.ts';
import { ensureSchema } from './ensure-schema.ts';
import { Neo4jConnection } from './neo4j-connection.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';
import { Neo4jStore } from './neo4j.store.ts';
import { warmUp } from './warm-up.ts';
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
    paths: new Neo4jPathRepository(connection),
    common: new Neo4jCommonRepository(connection),
    timelines: new Neo4jTimelineRepository(connection),
    wholeNetwork: new Neo4jWholeNetworkRepository(connection),
    arrangements: new Neo4jArrangementRepository(connection),
    regions: new Neo4jRegionRepository(connection),
    places: new Neo4jPlaceRepository(connection),
    overviews: new Neo4jOverviewRepository(connection),
    territories: new Neo4jTerritoryRepository(connection),
  };
}

/** What may be chosen when the store is opened. */
export interface OpenOptions {
  readonly clock?: Clock;
  /** Whether the database plans every kind of question in advance, while the start goes on; true unless told. */
  readonly warmUp?: boolean;
}

/**
 * Opens the store on Neo4j: waits for the server, brings the schema up to date, and hands out the repositories.
 * Throws Neo4jStartError with a sentence the operator can act on.
 */
export async function openNeo4j(
  settings: Neo4jSettings,
  report: Report,
  options: OpenOptions = {},
): Promise<OpenedStore> {
  const connection = new Neo4jConnection(settings);
  try {
    const version = await waitForServer(connection, settings, report);
    report(`Connected to Neo4j ${version} at ${settings.uri}, database ${settings.database}`);
    await ensureSchema(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const opened = storeOn(connection, options.clock);
  if (options.warmUp !== false) void startWarmUp(connection, settings, report);
  return opened;
}

/** Planning is work, not a question of a visitor: it may take longer than those while the server itself is starting. */
const WARM_UP_LIMIT_MS = 60_000;

/** Its failure harms nobody: the first to ask waits for the plan then, or hears that the database is gone. */
async function startWarmUp(
  connection: Neo4jConnection,
  settings: Neo4jSettings,
  report: Report,
): Promise<void> {
  const patient = new Neo4jConnection({ ...settings, requestTimeoutMs: WARM_UP_LIMIT_MS });
  try {
    await warmUp(storeOn(patient), () => connection.isClosed);
  } catch (error) {
    report(`Neo4j could not plan the questions in advance: ${String(error)}`);
  } finally {
    await patient.close();
  }
}
