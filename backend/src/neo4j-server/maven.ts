import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { pomFile } from './folders.ts';
import { Neo4jServerError } from './neo4j-server.error.ts';
import type { Neo4jRelease } from './release.ts';
import type { Neo4jTools } from './requirements.ts';
import { childEnvironment } from './settings.ts';

/** Pinned, like the server itself: the same jars come out today and in two years. */
const COPY_DEPENDENCIES =
  'org.apache.maven.plugins:maven-dependency-plugin:3.6.0:copy-dependencies';

/**
 * Lets Maven copy a release's jars into a folder; a jar whose checksum is wrong is refused.
 * @throws Neo4jServerError FETCH_FAILED with Maven's own words, or AbortError when aborted
 */
export async function copyArtifacts(
  release: Neo4jRelease,
  { maven, java }: Neo4jTools,
  folder: string,
  signal?: AbortSignal,
): Promise<void> {
  if (maven === null)
    throw new Neo4jServerError('REQUIREMENT_MISSING', 'There is no mvn to fetch with.');
  const child = spawn(maven, mavenArguments(release, folder), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: childEnvironment({ JAVA_HOME: java.home }),
    signal,
  });
  const [[exitCode], output, errors] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  if (exitCode !== 0) throw fetchFailed(release, output + errors);
}

function mavenArguments(release: Neo4jRelease, folder: string): readonly string[] {
  return [
    ...['--quiet', '--batch-mode', '--strict-checksums', '--file', pomFile(release)],
    COPY_DEPENDENCIES,
    ...['-DincludeScope=runtime', `-DoutputDirectory=${folder}`],
  ];
}

function fetchFailed(release: Neo4jRelease, output: string): Neo4jServerError {
  const firstError = output.split('\n').find((line) => line.includes('[ERROR]')) ?? output.trim();
  const words = firstError.replace(/^.*\[ERROR\]\s*/, '').slice(0, 400);
  return new Neo4jServerError(
    'FETCH_FAILED',
    `Neo4j ${release} could not be fetched with Maven: ${words}`,
  );
}
