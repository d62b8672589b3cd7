import { CombinedError } from 'urql';

/** What kind of failure a reader is told; each has its own sentence and its own way on. */
export const API_FAILURES = [
  'offline',
  'unavailable',
  'notFound',
  'badInput',
  'unexpected',
] as const;
export type ApiFailure = (typeof API_FAILURES)[number];

/** A failure of a question to the API, ready to be shown. */
export interface ApiError {
  readonly failure: ApiFailure;
  /** The API's own sentence in the language of the page; null where there is none to show. */
  readonly message: string | null;
  /** Names the request in the server's log. */
  readonly requestId: string | null;
}

const BY_CODE: Readonly<Record<string, ApiFailure>> = {
  NOT_FOUND: 'notFound',
  BAD_USER_INPUT: 'badInput',
  SERVICE_UNAVAILABLE: 'unavailable',
};

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Recognises a failure by its code; without an answer of the server by the state of the connection. */
export function toApiError(error: unknown): ApiError {
  const [first] = error instanceof CombinedError ? error.graphQLErrors : [];
  if (first === undefined) {
    const failure = navigator.onLine ? 'unavailable' : 'offline';
    return { failure, message: null, requestId: null };
  }
  const failure = BY_CODE[text(first.extensions['code']) ?? ''] ?? 'unexpected';
  return {
    failure,
    message: failure === 'unexpected' ? null : first.message,
    requestId: text(first.extensions['requestId']),
  };
}
