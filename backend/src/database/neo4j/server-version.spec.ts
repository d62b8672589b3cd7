import { getSupportedVersion } from './server-version.ts';

describe('the version of a server', () => {
  it.each([
    ['Neo4j/5.26.0', '5.26.0'],
    ['Neo4j/5.26.30', '5.26.30'],
    ['Neo4j/5.27-aura', '5.27-aura'],
    ['Neo4j/2025.01.0', '2025.01.0'],
    ['Neo4j/2026.08.1', '2026.08.1'],
  ])('accepts %s', (agent, version) => {
    expect(getSupportedVersion(agent)).toBe(version);
  });

  it.each(['Neo4j/5.25.1', 'Neo4j/4.4.40', 'Neo4j/3.5.0', 'Memgraph', ''])(
    'refuses %p with both versions',
    (agent) => {
      expect(() => getSupportedVersion(agent)).toThrow(/Version 5\.26 or newer is needed/);
    },
  );
});
