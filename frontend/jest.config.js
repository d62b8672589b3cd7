import preset from '../jest.preset.js';

const [[files, [swc, options]]] = Object.entries(preset.transform);
// swc drops `with { type: 'json' }` unless told; without it a JSON import is an error soon.
const keepImportAttributes = {
  ...options,
  jsc: { ...options.jsc, experimental: { keepImportAttributes: true } },
};

export default {
  ...preset,
  displayName: 'frontend',
  setupFiles: ['<rootDir>/jest.setup.js'],
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['@knotenwerk/source', 'browser'] },
  transform: { [files]: [swc, keepImportAttributes] },
  // A whole page in jsdom takes seconds on a busy machine.
  testTimeout: 30_000,
  // jsdom lays nothing out, so styles are left out.
  moduleNameMapper: {
    '\\.css$': '<rootDir>/src/testing/no-styles.ts',
    // The address of a file of the built pages; tests have no server that holds it.
    '/boundaries/.*json': '<rootDir>/src/testing/no-file.ts',
  },
};
