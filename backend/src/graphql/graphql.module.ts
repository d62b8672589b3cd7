import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { formatError } from './format-error.ts';
import { createContext } from './graphql-context.ts';
import { operationName } from './operation-name.ts';
import { MOST_TOKENS, queryLimits } from './query-limits.ts';

/**
 * GraphQL over HTTP at /graphql. GraphiQL as Nest brings it loads its code from another origin, which this product
 * never does; see web/graphiql-page.ts for ours.
 */
export function graphqlModule(production: boolean): DynamicModule {
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    inheritResolversFromInterfaces: true,
    context: createContext,
    formatError,
    plugins: [operationName, queryLimits, ApolloServerPluginCacheControlDisabled()],
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    graphiql: false,
  });
}
