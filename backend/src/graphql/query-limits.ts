import type { ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { BadInputError, type DomainError } from '../errors.ts';
import { measureQuery } from './measure-query.ts';
import { QueryTooLargeError, type Measure } from './query-too-large.error.ts';

/**
 * The most one question may ask. The questions of our own page are 5 deep, those of tools for the schema 13;
 * a neighbourhood of 200 with everything of its links costs about 35,000, so that two such fit, but not a dozen.
 * All places of the map with their names cost about 65,000, and so fit once.
 */
export const QUERY_LIMITS: Readonly<Record<Measure, number>> = {
  depth: 15,
  aliases: 30,
  cost: 100_000,
};

/** The most words and signs of a question; beyond that it is not even read. */
export const MOST_TOKENS = 2_000;

/** The most bytes of a request. */
export const LARGEST_BODY = '100kb';

/** Variables with their defaults; none where they don't fit, for then the question is refused anyway. */
function variablesOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> | undefined,
  schema: GraphQLSchema,
): Readonly<Record<string, unknown>> {
  return getVariableValues(schema, variableDefinitions, given ?? {}).coerced ?? {};
}

/** Apollo answers 500 unless the error says otherwise. */
function badRequest(error: DomainError): GraphQLError {
  const http = { status: 400 };
  return new GraphQLError(error.message, { originalError: error, extensions: { http } });
}

function notSupported(): BadInputError {
  return new BadInputError(
    {
      de: 'Diese Schnittstelle beantwortet nur Anfragen (query).',
      en: 'This API answers queries only.',
    },
    'query',
  );
}

/** Refuses a question that is too large or of a kind we don't answer, before anything of it is answered. */
export const queryLimits: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, operation, request, schema }) => {
        // Without one operation to choose, Apollo refuses the question itself.
        if (!operation) return Promise.resolve();
        if (!schema.getRootType(operation.operation)) throw badRequest(notSupported());
        const measures = measureQuery({
          schema,
          document,
          operation,
          variables: variablesOf(operation, request.variables, schema),
        });
        for (const measure of Object.keys(QUERY_LIMITS) as Measure[]) {
          const [found, allowed] = [measures[measure], QUERY_LIMITS[measure]];
          if (found > allowed) throw badRequest(new QueryTooLargeError(measure, found, allowed));
        }
        return Promise.resolve();
      },
    }),
};
