import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findOnPath } from './find-on-path.ts';
import { NEO4J_RELEASE_FACTS, type Neo4jRelease } from './release.ts';
import type { SearchPlaces } from './settings.ts';

/** A Java installation: its home folder and its major version (17, 21, ...). */
export interface JavaHome {
  readonly home: string;
  readonly major: number;
}

/** Every Java that runs on this machine, each once: JAVA_HOME, then PATH, then installed packages. */
export function listJavaHomes(places: SearchPlaces): readonly JavaHome[] {
  const homes = new Set(
    candidates(places)
      .filter(hasJava)
      .map((home) => realpathSync(home)),
  );
  return [...homes].flatMap((home) => {
    const major = findMajorVersion(home);
    return major === null ? [] : [{ home, major }];
  });
}

/** The Java that suits a release best: a supported version first, then the oldest that starts it. */
export function findJavaFor(release: Neo4jRelease, homes: readonly JavaHome[]): JavaHome | null {
  const { preferredJava, oldestJava } = NEO4J_RELEASE_FACTS[release];
  const rank = ({ major }: JavaHome): number => {
    const place = preferredJava.indexOf(major);
    return place === -1 ? preferredJava.length + major : place;
  };
  const suitable = homes.filter(({ major }) => major >= oldestJava);
  return suitable.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

function candidates({ javaHome, path, javaFolders }: SearchPlaces): readonly string[] {
  const onPath = findOnPath('java', path);
  return [
    ...(javaHome === null ? [] : [javaHome]),
    ...(onPath === null ? [] : [dirname(dirname(realpathSync(onPath)))]),
    ...javaFolders.flatMap(installedIn),
  ];
}

function installedIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder).map((name) => join(folder, name));
  // macOS packages keep the home two levels down.
  return entries.flatMap((entry) => [entry, join(entry, 'Contents/Home')]);
}

function hasJava(home: string): boolean {
  return existsSync(join(home, 'bin/java'));
}

function findMajorVersion(home: string): number | null {
  // Java prints its version to stderr; before Java 9 the major version came second ("1.8.0").
  const { stderr } = spawnSync(join(home, 'bin/java'), ['-version'], { encoding: 'utf8' });
  const version = /version "(?:1\.)?(\d+)/.exec(stderr);
  return version === null ? null : Number(version[1]);
}
