import type { Properties } from '@knotenwerk/graph-schema';

/** What a map or table compares regions by. */
export const REGION_MEASURES = [
  'COUNT',
  'PER_MILLION_INHABITANTS',
  'PER_100000_EMPLOYEES',
] as const;
export type RegionMeasure = (typeof REGION_MEASURES)[number];

/** The number of persons a measure divides by, and when it was counted. */
export interface MeasureBase {
  readonly persons: number;
  readonly year: string;
}

/** The indicator a measure divides by, and for how many persons it tells. */
const BASES = {
  PER_MILLION_INHABITANTS: { indicator: 'population', per: 1_000_000 },
  PER_100000_EMPLOYEES: { indicator: 'producing_employees', per: 100_000 },
} as const;

const PERSONS_IN: Readonly<Record<string, number>> = { persons: 1, thousand_persons: 1_000 };

/** The newest value of an indicator in persons; null where the region has none. */
export function findBase(indicators: readonly Properties[], indicator: string): MeasureBase | null {
  const newest = indicators
    .filter((entry) => entry['indicator'] === indicator)
    .sort((one, other) => ((one['year'] as string) < (other['year'] as string) ? 1 : -1))[0];
  const persons = PERSONS_IN[newest?.['unit'] as string];
  if (newest === undefined || persons === undefined) return null;
  return { persons: (newest['value'] as number) * persons, year: newest['year'] as string };
}

/** A count by a measure, with what it was divided by; no value where there is nothing to divide by. */
export function measure(
  count: number,
  indicators: readonly Properties[],
  by: RegionMeasure,
): { readonly value: number | null; readonly base: MeasureBase | null } {
  if (by === 'COUNT') return { value: count, base: null };
  const { indicator, per } = BASES[by];
  const base = findBase(indicators, indicator);
  if (base === null || base.persons === 0) return { value: null, base };
  return { value: (count * per) / base.persons, base };
}
