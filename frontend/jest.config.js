import preset from '../jest.preset.js';
export default {
  ...preset,
  displayName: 'frontend',
  setupFiles: ['<rootDir>/jest.setup.js'],
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['@knotenwerk/source', 'browser'] },
};
