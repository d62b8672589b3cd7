import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Caption } from '@knotenwerk/graph-schema';
import type { Response } from 'express';
import { internalErrorSentence } from '../graphql/format-error.ts';
import { currentRequest } from './request-scope.ts';

interface Refusal {
  readonly code: string;
  readonly reason: Caption;
}

const REFUSALS: Readonly<Record<number, Refusal>> = {
  400: {
    code: 'BAD_REQUEST',
    reason: { de: 'Die Anfrage ist nicht lesbar.', en: 'The request can’t be read.' },
  },
  404: {
    code: 'NOT_FOUND',
    reason: { de: 'Diese Adresse gibt es nicht.', en: 'This address does not exist.' },
  },
  413: {
    code: 'BODY_TOO_LARGE',
    reason: { de: 'Die Anfrage ist größer als 100 kB.', en: 'The request is larger than 100 kB.' },
  },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    reason: {
      de: 'Diese Zeichen- oder Packart wird nicht angenommen.',
      en: 'This charset or encoding is not accepted.',
    },
  },
};

/** Body parsers throw plain errors that carry a status. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : 500;
}

/** Answers what fails outside of GraphQL in the form GraphQL errors have; what is unexpected is logged and masked. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const request = currentRequest();
    const { id: requestId = 'unknown', locale = 'de' } = request ?? {};
    const refusal = REFUSALS[statusOf(error)];
    if (!refusal) request?.log.error({ requestId, err: error }, 'unexpected error');
    const { code, reason } = refusal ?? {
      code: 'INTERNAL_SERVER_ERROR',
      reason: internalErrorSentence(requestId),
    };
    const response = host.switchToHttp().getResponse<Response>();
    response
      .status(refusal ? statusOf(error) : 500)
      .json({ errors: [{ message: reason[locale], extensions: { code, requestId } }] });
  }
}
