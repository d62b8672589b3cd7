import neo4j from 'neo4j-driver';
import { issue } from '@knotenwerk/graph-schema';
import { ChangeRefusedError, ServiceUnavailableError } from '../../errors.ts';

const { Neo4jError } = neo4j;

/** The code of a driver or server error, else null; it is stable over the releases, unlike texts and GQL statuses. */
export function errorCode(error: unknown): string | null {
  return error instanceof Neo4jError ? error.code : null;
}

/** What passes by itself: nobody there, the database starting or busy, or the question too slow for its time limit. */
const UNAVAILABLE = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.',
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.InvalidBookmark',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  'Neo.ClientError.Security.',
  'Neo.DatabaseError.Database.',
];

const CONSTRAINT_VIOLATED = 'Neo.ClientError.Schema.ConstraintValidationFailed';

function sameTime(): ChangeRefusedError {
  return new ChangeRefusedError([
    issue(
      'operations',
      'BAD_ID',
      'Dieselbe Kennung wurde gleichzeitig von anderer Stelle vergeben. Bitte noch einmal versuchen.',
      'The same id was given by somebody else at the same moment. Please try again.',
    ),
  ]);
}

/** Gives a driver error its meaning for the caller; anything unknown passes through to be masked and logged. */
export function translateError(error: unknown): unknown {
  const code = errorCode(error);
  if (code === null) return error;
  if (code === CONSTRAINT_VIOLATED) return sameTime();
  return UNAVAILABLE.some((start) => code.startsWith(start))
    ? new ServiceUnavailableError({ cause: error })
    : error;
}

/** Whether the bookmarks are of another database, as after a restored back-up; they must be forgotten then. */
export function isBookmarkRefused(error: unknown): boolean {
  return /^Neo\.(TransientError|ClientError)\.Transaction\.(BookmarkTimeout|InvalidBookmark)/.test(
    errorCode(error) ?? '',
  );
}
