/** What a list of measured times comes to, in milliseconds. */
export interface Summary {
  readonly count: number;
  readonly median: number;
  /** Nineteen of twenty were at most this. */
  readonly p95: number;
}

/**
 * The value that a share of all values does not exceed, between two neighbours in proportion (type 7 of Hyndman and
 * Fan, 1996, the default of R and NumPy). Throws for an empty list.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error('Nothing was measured.');
  return below + (above - below) * (place - Math.floor(place));
}

/** Median and 95th percentile. Throws for an empty list. */
export function summarise(times: readonly number[]): Summary {
  return { count: times.length, median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
