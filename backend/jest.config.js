import preset from '../jest.preset.js';

export default {
  ...preset,
  displayName: 'backend',
  // A real database under load may take its time.
  testTimeout: 30_000,
  // Neo4j servers are started by the first spec that needs one and ended after the last.
  globalSetup: '<rootDir>/src/testing/neo4j-servers.setup.js',
  globalTeardown: '<rootDir>/src/testing/neo4j-servers.teardown.js',
};
