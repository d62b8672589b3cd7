/** All suites in one run, so that one line closes it; each folder's own config is its project. */
export default {
  projects: [
    '<rootDir>/graph-schema',
    '<rootDir>/seeds',
    '<rootDir>/backend',
    '<rootDir>/frontend',
    '<rootDir>/frontend/e2e',
  ],
  reporters: ['default', '<rootDir>/jest.closing-line.js'],
  maxWorkers: 2,
  testTimeout: 30_000,
};
