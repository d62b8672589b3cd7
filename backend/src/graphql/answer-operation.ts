import type { ApolloServer } from '@apollo/server';
import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloDriver } from '@nestjs/apollo';
import { createContext, type GraphqlContext } from './graphql-context.ts';

/** A GraphQL question. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The answer to one, before it is written as JSON. */
export interface OperationAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[] | undefined;
}

/**
 * Answers questions as `/graphql` does, limits and all, but without HTTP: for programs that run the application
 * themselves.
 */
export function answerOperations(
  application: INestApplicationContext,
): (operation: Operation) => Promise<OperationAnswer> {
  const { graphQlAdapter } = application.get<GraphQLModule<ApolloDriver>>(GraphQLModule);
  const server = graphQlAdapter.instance as unknown as ApolloServer<GraphqlContext>;
  return async ({ query, variables }) => {
    const contextValue = createContext();
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('The answer came in parts.');
    return body.singleResult;
  };
}
