import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { measureQuery } from './measure-query.ts';
import { QueryTooLargeError, type Measure } from './query-too-large.error.ts';

/**
 * The most one question may ask. The deepest question of our own page is 6 deep; a neighbourhood of 200 with
 * everything of its links costs about 20,000, so that some such fit, but not a dozen.
 */
export const QUERY_LIMITS: Readonly<Record<Measure, number>> = {
  depth: 10,
  aliases: 30,
  cost: 100_000,
};

/** The most words and signs of a question; beyond that it is not even read. */
export const MOST_TOKENS = 2_000;

/** The most bytes of a request. */
export const LARGEST_BODY = '100kb';

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** Apollo answers 500 unless the error says otherwise. */
function badRequest(error: QueryTooLargeError): GraphQLError {
  const http = { status: 400 };
  return new GraphQLError(error.message, { originalError: error, extensions: { http } });
}

/** Refuses a question that is too large, before anything of it is answered. */
export const queryLimits: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, operation, request, schema }) => {
        // Without one operation to choose, Apollo refuses the question itself.
        if (!operation) return Promise.resolve();
        const variables = request.variables ?? {};
        const fragments = fragmentsOf(document);
        const measures = measureQuery({ schema, operation, fragments, variables });
        for (const measure of Object.keys(QUERY_LIMITS) as Measure[]) {
          const [found, allowed] = [measures[measure], QUERY_LIMITS[measure]];
          if (found > allowed) throw badRequest(new QueryTooLargeError(measure, found, allowed));
        }
        return Promise.resolve();
      },
    }),
};
