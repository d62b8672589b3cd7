import preset from '../jest.preset.js';

export default {
  ...preset,
  displayName: 'backend',
  // Neo4j servers are started by the first spec that needs one and ended after the last.
  globalSetup: '<rootDir>/src/testing/neo4j-servers.setup.js',
  globalTeardown: '<rootDir>/src/testing/neo4j-servers.teardown.js',
};
