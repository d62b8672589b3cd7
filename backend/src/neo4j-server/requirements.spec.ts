import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libraryFolder } from './folders.ts';
import { findNeo4jRequirements, getNeo4jTools } from './requirements.ts';
import type { SearchPlaces } from './settings.ts';

describe('requirements of a Neo4j server', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'requirements-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** A program that answers as the real one does to the question we ask. */
  const install = (path: string, answer = ''): void => {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `#!/bin/sh\necho '${answer}' >&2\n`);
    chmodSync(file, 0o755);
  };
  const installJava = (name: string, version: string): void => {
    install(join('jvm', name, 'bin/java'), `openjdk version "${version}" 2026-01-01`);
  };
  const places = (changes: Partial<SearchPlaces> = {}): SearchPlaces => ({
    javaHome: null,
    path: [join(folder, 'bin')],
    javaFolders: [join(folder, 'jvm')],
    ...changes,
  });

  it('says that no Java was found', () => {
    expect(findNeo4jRequirements('5.26', places(), folder)).toBe(
      'Neo4j 5.26 needs Java 17 or newer, no Java was found; install it or set JAVA_HOME.',
    );
  });

  it('says which Java is too old', () => {
    installJava('java-8', '1.8.0_402');
    installJava('java-17', '17.0.15');
    expect(findNeo4jRequirements('2026', places(), folder)).toBe(
      'Neo4j 2026 needs Java 21 or newer, found only Java 8, 17; install it or set JAVA_HOME.',
    );
  });

  it('says that Maven is missing, but only until the release has been fetched', () => {
    installJava('java-17', '17.0.15');
    expect(findNeo4jRequirements('5.26', places(), folder)).toBe(
      'Neo4j 5.26 has not been fetched yet and that needs Maven, but there is no mvn on the PATH.',
    );
    mkdirSync(libraryFolder('5.26', folder), { recursive: true });
    expect(findNeo4jRequirements('5.26', places(), folder)).toBeNull();
  });

  it('prefers the Java a release supports, then the oldest that starts it', () => {
    install('bin/mvn');
    installJava('java-17', '17.0.15');
    installJava('java-25', '25');
    installJava('java-26', '26-ea');
    const majorFor = (release: '5.26' | '2026'): number =>
      getNeo4jTools(release, folder, places()).java.major;
    expect([majorFor('5.26'), majorFor('2026')]).toEqual([17, 25]);
    installJava('java-21', '21.0.2');
    expect([majorFor('5.26'), majorFor('2026')]).toEqual([21, 21]);
  });

  it('finds Java in JAVA_HOME and on the PATH too, and passes over what does not run', () => {
    install('bin/mvn');
    install('broken/bin/java', 'no such thing');
    install('chosen/bin/java', 'openjdk version "21.0.2" 2024-01-16');
    const somewhere = { javaFolders: [], path: [join(folder, 'bin'), join(folder, 'chosen/bin')] };
    const broken = { javaHome: join(folder, 'broken') };
    const { java } = getNeo4jTools('2026', folder, places({ ...somewhere, ...broken }));
    expect(java.home).toContain('chosen');
    const chosen = { javaFolders: [], javaHome: join(folder, 'chosen') };
    expect(getNeo4jTools('2026', folder, places(chosen)).java.major).toBe(21);
  });
});
