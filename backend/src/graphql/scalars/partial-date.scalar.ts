import { isPartialDate } from '@knotenwerk/graph-schema';
import { textScalar } from './text-scalar.ts';

/** A date known to the year, month or day. */
export const PartialDateScalar = textScalar({
  name: 'PartialDate',
  description: 'A date known to the year, month or day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.',
  accepts: isPartialDate,
  expected: {
    de: 'ist kein Datum der Form 2020, 2020-09 oder 2020-09-24.',
    en: 'is not a date like 2020, 2020-09 or 2020-09-24.',
  },
});
