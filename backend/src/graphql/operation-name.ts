import type { ApolloServerPlugin } from '@apollo/server';
import { currentRequest } from '../application/request-scope.ts';

/** Tells the request log what was asked: the operation's name, never its variables. */
export const operationName: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operationName: name }) => {
        const request = currentRequest();
        if (request) request.operation = name;
        return Promise.resolve();
      },
    }),
};
