import { textScalar } from './text-scalar.ts';

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** A moment in UTC. */
export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'A moment in ISO 8601, UTC: `2026-11-21T12:00:00.000Z`.',
  accepts: (text) => FORM.test(text) && !Number.isNaN(Date.parse(text)),
  expected: {
    de: 'ist kein Zeitpunkt der Form 2026-11-21T12:00:00.000Z.',
    en: 'is not a moment like 2026-11-21T12:00:00.000Z.',
  },
});
