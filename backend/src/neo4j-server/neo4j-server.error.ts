/** Why a development server could not be had; the code is stable, the message is for people. */
export type Neo4jServerErrorCode =
  | 'ALREADY_RUNNING'
  | 'FETCH_FAILED'
  | 'HOME_UNUSABLE'
  | 'INVALID_SETTINGS'
  | 'LOCK_TIMEOUT'
  | 'NOT_EMPTY'
  | 'PASSWORD_MISMATCH'
  | 'PASSWORD_MISSING'
  | 'PORT_IN_USE'
  | 'REQUIREMENT_MISSING'
  | 'START_FAILED'
  | 'START_TIMEOUT'
  | 'STOP_TIMEOUT';

/**
 * An expected failure around the development server. It is no domain error: this tool runs beside
 * the product, is never reached through the API and speaks English only, like a build log.
 */
export class Neo4jServerError extends Error {
  readonly code: Neo4jServerErrorCode;

  constructor(code: Neo4jServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Neo4jServerError';
    this.code = code;
  }
}
