import type { Day } from '@knotenwerk/graph-schema';
import { dayOfMoment } from '../i18n/format.ts';
import { TODAY, type ViewState } from './view-state.ts';

/** What day it is in Germany. */
export function today(): Day {
  return dayOfMoment(new Date());
}

/** The day a state asks for, as the API takes it; null: all times. */
export function dayOf({ asOf }: Pick<ViewState, 'asOf'>): Day | null {
  return asOf === TODAY ? today() : asOf;
}

/** A day as the state keeps it: today's is `heute`, so that the address goes on meaning today. */
export function toAsOf(day: Day): ViewState['asOf'] {
  return day === today() ? TODAY : day;
}
