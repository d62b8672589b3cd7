import type { Locale } from '@knotenwerk/graph-schema';
import { writePlace, type RowIssue } from '@knotenwerk/seeds';
import { DomainError } from '../errors.ts';

function listed(issues: readonly RowIssue[], locale: Locale): string {
  return issues.map((issue) => `\n${writePlace(issue)}: ${issue.reason[locale]}`).join('');
}

/** Rows of the seed files were refused, so nothing was written; the text lists every one with its place and reason. */
export class BadSeedRowsError extends DomainError {
  readonly code = 'BAD_SEED_ROWS';

  constructor(readonly issues: readonly RowIssue[]) {
    const count = String(issues.length);
    super(
      {
        de: `Fehlerhafte Zeilen im Erstbestand: ${count}. Es wurde nichts geschrieben.${listed(issues, 'de')}`,
        en: `Bad rows in the seed files: ${count}. Nothing was written.${listed(issues, 'en')}`,
      },
      { issues },
    );
  }
}
