import type { Locale } from '@knotenwerk/graph-schema';
import { Context } from '@nestjs/graphql';
import { currentRequest } from '../application/request-scope.ts';

/** What a resolver may know about the request it answers. */
export interface GraphqlContext {
  readonly locale: Locale;
}

/** Made once for each request. */
export function createContext(): GraphqlContext {
  return { locale: currentRequest()?.locale ?? 'de' };
}

/** The language of the answer, as a parameter of a resolver. */
export const AnswerLocale = (): ParameterDecorator => Context('locale');
