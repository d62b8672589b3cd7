import { issue, type Issue } from './issue.ts';
import { isPartialDate, isReversed } from './partial-date.ts';

/** The issues of a period written as two properties: its end must not lie before its start. Wrong dates are told elsewhere. */
export function checkPeriod(
  values: Readonly<Record<string, unknown>>,
  { start, end }: { readonly start: string; readonly end: string },
  path: string,
): Issue[] {
  const [since, until] = [values[start], values[end]];
  if (typeof since !== 'string' || typeof until !== 'string') return [];
  if (!isPartialDate(since) || !isPartialDate(until) || !isReversed(since, until)) return [];
  return [
    issue(
      `${path}.${end}`,
      'REVERSED_PERIOD',
      `Das Ende ${until} liegt vor dem Beginn ${since}.`,
      `The end ${until} lies before the start ${since}.`,
    ),
  ];
}
