import type { Caption } from '@knotenwerk/graph-schema';
import { DomainError } from '../../errors.ts';

/** Why the server can't be started on this database; a retry without a change outside would end the same. */
export type Neo4jStartCode =
  | 'NEO4J_BAD_ADDRESS'
  | 'NEO4J_UNREACHABLE'
  | 'NEO4J_LOGIN_REFUSED'
  | 'NEO4J_UNKNOWN_DATABASE'
  | 'NEO4J_TOO_OLD'
  | 'NEO4J_SCHEMA_CONFLICT';

/** The start on Neo4j failed for a reason the operator can act on; the message never holds the password. */
export class Neo4jStartError extends DomainError {
  constructor(
    readonly code: Neo4jStartCode,
    reason: Caption,
    options?: ErrorOptions,
  ) {
    super(reason, {}, options);
  }
}
