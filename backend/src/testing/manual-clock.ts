import { Clock } from '../clock.ts';

/** A clock that goes on only when it is told to, a second at a time. */
export class ManualClock extends Clock {
  #now = Date.parse('2026-11-20T09:00:00.000Z');

  override now(): Date {
    return new Date(this.#now);
  }

  /** One second later. */
  tick(): Date {
    this.#now += 1_000;
    return this.now();
  }
}
