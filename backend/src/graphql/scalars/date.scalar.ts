import { isDay } from '@knotenwerk/graph-schema';
import { textScalar } from './text-scalar.ts';

/** A day of the calendar. */
export const DateScalar = textScalar({
  name: 'Date',
  description: 'A day that exists in the calendar, `YYYY-MM-DD`, from 1200 to 2100.',
  accepts: isDay,
  expected: {
    de: 'ist kein Tag der Form 2021-03-16.',
    en: 'is not a day like 2021-03-16.',
  },
});
