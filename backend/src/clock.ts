import type { Day } from '@knotenwerk/graph-schema';

/** The time, passed in wherever it decides something, so that a test can say what day it is. */
export abstract class Clock {
  abstract now(): Date;

  /** Today in Germany, whatever time zone the server runs in. */
  today(): Day {
    return GERMAN_DAY.format(this.now());
  }
}

/** The Swedish locale writes days as ISO 8601 does. */
const GERMAN_DAY = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The clock of the machine. */
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
