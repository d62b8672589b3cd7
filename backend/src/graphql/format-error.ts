import type { Caption, Locale } from '@knotenwerk/graph-schema';
import type { GraphQLFormattedError } from 'graphql';
import { currentRequest } from '../application/request-scope.ts';
import { DomainError } from '../errors.ts';

/** Codes of complaints about the question itself, made by GraphQL before any of our code runs: their text is kept. */
const ABOUT_THE_QUESTION: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What is said instead of an unexpected error. */
export function internalErrorSentence(requestId: string): Caption {
  return {
    de: `Interner Fehler. Bitte nennen Sie bei Rückfragen die Kennung ${requestId}.`,
    en: `Internal error. Please quote the id ${requestId} when you ask about it.`,
  };
}

/** The error that was thrown, below everything it was wrapped in on its way. */
function causeOf(error: unknown): unknown {
  const inner =
    error instanceof Error && 'originalError' in error ? error.originalError : undefined;
  return inner === undefined || inner === null ? error : causeOf(inner);
}

function fromDomain(
  formatted: GraphQLFormattedError,
  error: DomainError,
  requestId: string,
  locale: Locale,
): GraphQLFormattedError {
  const extensions = { ...error.details, code: error.code, requestId };
  return { ...formatted, message: error.reason[locale], extensions };
}

/**
 * The one place where errors leave the server. Ours keep their code, their sentence in the language of the request
 * and their details; complaints about the question keep their text; anything else is masked, and logged under the
 * request id that its reader is told.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const request = currentRequest();
  const { id: requestId = 'unknown', locale = 'de' } = request ?? {};
  const cause = causeOf(error);
  if (cause instanceof DomainError) return fromDomain(formatted, cause, requestId, locale);
  const code = formatted.extensions?.['code'];
  if (ABOUT_THE_QUESTION.has(code)) return { ...formatted, extensions: { code, requestId } };
  request?.log.error({ requestId, err: cause, path: formatted.path }, 'unexpected error');
  return {
    ...formatted,
    message: internalErrorSentence(requestId)[locale],
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}
