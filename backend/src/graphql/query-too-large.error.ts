import type { Caption } from '@knotenwerk/graph-schema';
import { DomainError } from '../errors.ts';

/** What a question is measured by. */
export const MEASURES = {
  depth: { de: 'zu tief verschachtelt', en: 'nested too deeply' },
  aliases: { de: 'voller Umbenennungen (Aliasse)', en: 'full of aliases' },
  cost: { de: 'zu umfangreich', en: 'too extensive' },
} as const satisfies Record<string, Caption>;
export type Measure = keyof typeof MEASURES;

/** A question that would take more than one answer may: it is refused before anything is read. */
export class QueryTooLargeError extends DomainError {
  readonly code = 'QUERY_TOO_LARGE';

  constructor(measure: Measure, found: number, allowed: number) {
    const { de, en } = MEASURES[measure];
    const [is, most] = [String(found), String(allowed)];
    super(
      {
        de: `Die Anfrage ist ${de}: ${is}, erlaubt sind ${most}. Bitte stellen Sie mehrere kleinere Anfragen.`,
        en: `The query is ${en}: ${is}, ${most} are allowed. Please ask several smaller queries.`,
      },
      { measure, found, allowed },
    );
  }
}
