import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of every GraphQL document in `src`, made from the committed schema of the backend. */
const config: CodegenConfig = {
  schema: '../backend/schema.graphql',
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string' },
      },
    },
  },
};

export default config;
