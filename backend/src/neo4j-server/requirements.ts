import { existsSync } from 'node:fs';
import { findOnPath } from './find-on-path.ts';
import { DEFAULT_CACHE_FOLDER, libraryFolder } from './folders.ts';
import { findJavaFor, listJavaHomes, type JavaHome } from './java.ts';
import { Neo4jServerError } from './neo4j-server.error.ts';
import { NEO4J_RELEASE_FACTS, type Neo4jRelease } from './release.ts';
import { readSearchPlaces, type SearchPlaces } from './settings.ts';

/** The programs a release is started with. */
export interface Neo4jTools {
  readonly java: JavaHome;
  /** The `mvn` to fetch with; null when there is none, which is fine once the jars are there. */
  readonly maven: string | null;
}

/**
 * Says in one sentence what this machine lacks to run a release, or null when nothing is missing.
 * Maven is asked for only until the release has been fetched.
 */
export function findNeo4jRequirements(
  release: Neo4jRelease,
  places: SearchPlaces = readSearchPlaces(),
  cacheFolder: string = DEFAULT_CACHE_FOLDER,
): string | null {
  const tools = inspect(release, places, cacheFolder);
  return typeof tools === 'string' ? tools : null;
}

/** The programs for a release. @throws Neo4jServerError REQUIREMENT_MISSING with the sentence. */
export function getNeo4jTools(
  release: Neo4jRelease,
  cacheFolder: string = DEFAULT_CACHE_FOLDER,
  places: SearchPlaces = readSearchPlaces(),
): Neo4jTools {
  const tools = inspect(release, places, cacheFolder);
  if (typeof tools === 'string') throw new Neo4jServerError('REQUIREMENT_MISSING', tools);
  return tools;
}

function inspect(
  release: Neo4jRelease,
  places: SearchPlaces,
  cacheFolder: string,
): Neo4jTools | string {
  const homes = listJavaHomes(places);
  const java = findJavaFor(release, homes);
  if (java === null) return withoutJava(release, homes);
  const maven = findOnPath('mvn', places.path);
  const isFetched = existsSync(libraryFolder(release, cacheFolder));
  return isFetched || maven !== null ? { java, maven } : withoutMaven(release);
}

function withoutJava(release: Neo4jRelease, homes: readonly JavaHome[]): string {
  const found = homes.map(({ major }) => major).toSorted((a, b) => a - b);
  const { oldestJava } = NEO4J_RELEASE_FACTS[release];
  const instead = found.length === 0 ? 'no Java was found' : `found only Java ${found.join(', ')}`;
  return `Neo4j ${release} needs Java ${String(oldestJava)} or newer, ${instead}; install it or set JAVA_HOME.`;
}

function withoutMaven(release: Neo4jRelease): string {
  return `Neo4j ${release} has not been fetched yet and that needs Maven, but there is no mvn on the PATH.`;
}
