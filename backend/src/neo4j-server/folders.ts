import { join, resolve } from 'node:path';
import { NEO4J_RELEASE_FACTS, type Neo4jRelease } from './release.ts';

/** The top folder of the checkout; the same distance from `src` and from `dist`. */
export const REPOSITORY_FOLDER = resolve(import.meta.dirname, '../../..');

/** Where servers are fetched to and keep their data unless told otherwise; git ignores it. */
export const DEFAULT_CACHE_FOLDER = join(REPOSITORY_FOLDER, '.neo4j');

/** The Maven project that names the artifacts of a release. */
export function pomFile(release: Neo4jRelease): string {
  return join(REPOSITORY_FOLDER, 'backend/neo4j-server', release, 'pom.xml');
}

/** The folder that holds the server's jars once they are fetched completely. */
export function libraryFolder(release: Neo4jRelease, cacheFolder = DEFAULT_CACHE_FOLDER): string {
  return join(cacheFolder, NEO4J_RELEASE_FACTS[release].version, 'lib');
}

/** The data folder of the server started by `npm run neo4j`. */
export function defaultHome(release: Neo4jRelease): string {
  return join(DEFAULT_CACHE_FOLDER, NEO4J_RELEASE_FACTS[release].version, 'home');
}
