import preset from '../../jest.preset.js';

/** The suites that use the built product in a real browser, as somebody at a desk would. */
export default {
  ...preset,
  displayName: 'end-to-end',
  testMatch: ['<rootDir>/**/*.e2e.ts'],
  globalSetup: '<rootDir>/support/setup.js',
  globalTeardown: '<rootDir>/support/teardown.js',
};
