import { defineConfig, globalIgnores } from 'eslint/config';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which workspace packages each folder may import; everything else is refused. */
const MAY_IMPORT = {
  'graph-schema': [],
  seeds: ['graph-schema'],
  backend: ['graph-schema', 'seeds'],
  frontend: ['graph-schema'],
};

/** npm packages that belong to one part of a folder; `only` lists the part. */
const BELONGS = [
  {
    folder: 'backend',
    packages: '^neo4j-driver',
    only: [
      'backend/src/database/neo4j/**',
      'backend/src/**/*.neo4j.ts',
      'backend/src/neo4j-server/**',
    ],
    message: 'Only the Neo4j adapters know the driver; ask a repository.',
  },
  {
    folder: 'backend',
    packages: '^(graphology|lmdb)',
    only: [
      'backend/src/database/embedded/**',
      'backend/src/**/*.embedded.ts',
      'backend/src/whole-network/arrangement/**',
    ],
    message:
      'Only embedded adapters and graph algorithms know graphology and LMDB; ask a repository.',
  },
  {
    folder: 'backend',
    packages: '^(@nestjs/graphql|@nestjs/apollo|@apollo/)',
    only: ['backend/src/graphql/**', 'backend/src/**/*.{resolver,type,types,input}.ts'],
    message: 'GraphQL ends at the resolver; services speak plain records.',
  },
  {
    folder: 'frontend',
    packages: '^(cytoscape|react-cytoscapejs)',
    only: ['frontend/src/graph/**'],
    message: 'Only graph/ knows the graph library.',
  },
  {
    folder: 'frontend',
    packages: '^leaflet',
    only: ['frontend/src/map/**'],
    message: 'Only map/ knows the map library.',
  },
];

/** Folders that use no npm package, or just these. */
const NPM = { 'graph-schema': [], seeds: ['csv-parse', 'csv-parse/sync'] };

const specs = ['**/*.{spec,contract,int.spec}.{ts,tsx}', '**/testing/**', 'frontend/e2e/**'];

function siblings(folder) {
  const allowed = MAY_IMPORT[folder];
  return [
    {
      regex: `^@knotenwerk/(?!(${[...allowed, '$^'].join('|')})(/boundaries/[^/]+)?$)`,
      message: `${folder} may import: ${allowed.join(', ') || 'no sibling'}.`,
    },
    {
      regex: '^(\\.\\./)+(backend|frontend|graph-schema|seeds)/',
      message: 'Import a sibling by its package name.',
    },
  ];
}

function packagesOf(folder) {
  if (!(folder in NPM)) return [];
  const allowed = ['node:', '\\.', '@knotenwerk/', ...NPM[folder].map((name) => `${name}$`)];
  return [
    {
      regex: `^(?!${allowed.join('|')})`,
      message: `${folder} uses no npm package but: ${NPM[folder].join(', ') || 'none'}.`,
    },
  ];
}

const rule = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const pattern = ({ packages, message }) => ({ regex: packages, message });

/** A later entry replaces an earlier one, so each exception repeats what still holds for its files. */
const boundaries = Object.keys(MAY_IMPORT).flatMap((folder) => {
  const own = BELONGS.filter((entry) => entry.folder === folder);
  const common = siblings(folder);
  return [
    {
      files: [`${folder}/**/*.{ts,tsx}`],
      ignores: specs,
      rules: rule([...common, ...packagesOf(folder), ...own.map(pattern)]),
    },
    ...own.map((entry) => ({
      files: entry.only,
      ignores: specs,
      rules: rule([...common, ...own.filter((other) => other !== entry).map(pattern)]),
    })),
    {
      files: specs.map((files) => (files.startsWith(folder) ? files : `${folder}/${files}`)),
      rules: rule(common),
    },
  ];
});

export default defineConfig(
  globalIgnores(['**/dist', '**/out-tsc', '.nx', '.neo4j', '**/jest.setup.js', 'frontend/src/gql']),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'The environment is read in one file, config.ts.',
        },
      ],
    },
  },
  {
    files: [
      'backend/src/config.ts',
      'backend/src/neo4j-server/settings.ts',
      'backend/src/testing/**',
      '**/*.spec.ts',
      'frontend/e2e/**',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['frontend/**/*.{ts,tsx}'], extends: [hooks.configs.flat['recommended-latest']] },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-properties': 'off' },
  },
  boundaries,
);
