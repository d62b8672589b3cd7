import { fetchNeo4jLibrary } from './artifacts.ts';
import { DEFAULT_CACHE_FOLDER } from './folders.ts';
import { Neo4jServerError } from './neo4j-server.error.ts';
import { NEO4J_RELEASES, type Neo4jRelease } from './release.ts';
import { getNeo4jTools } from './requirements.ts';

/** Fetches the releases named as arguments, or all, without starting one: for CI and for the tests. */
async function fetchReleases(releases: readonly Neo4jRelease[]): Promise<void> {
  for (const release of releases) {
    const tools = getNeo4jTools(release);
    const onProgress = (line: string): void => {
      console.log(line);
    };
    await fetchNeo4jLibrary(release, { tools, cacheFolder: DEFAULT_CACHE_FOLDER, onProgress });
  }
}

const wanted = process.argv.slice(2);
try {
  await fetchReleases(NEO4J_RELEASES.filter((r) => wanted.length === 0 || wanted.includes(r)));
} catch (error) {
  if (!(error instanceof Neo4jServerError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
