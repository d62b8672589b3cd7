import { defineConfig, globalIgnores } from 'eslint/config';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which workspace packages each folder may import; everything else is refused. */
const MAY_IMPORT = {
  'graph-schema': [],
  seeds: ['graph-schema'],
  backend: ['graph-schema'],
  frontend: ['graph-schema'],
};

const boundaries = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^@knotenwerk/(?!(${[...allowed, '$^'].join('|')})$)`,
            message: `${folder} may import: ${allowed.join(', ') || 'no sibling'}`,
          },
          {
            regex: '^(\\.\\./)+(backend|frontend|graph-schema|seeds)/',
            message: 'Import a sibling by its package name.',
          },
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(['**/dist', '**/dist-spec', '**/out-tsc', '.nx', '**/jest.setup.js']),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  { files: ['frontend/**/*.{ts,tsx}'], extends: [hooks.configs.flat['recommended-latest']] },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  boundaries,
);
