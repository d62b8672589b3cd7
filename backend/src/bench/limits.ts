/** What measured times must stay under; the one place where it stands. */
export const LIMITS = {
  /** What the API adds to the bare driver's own time on Neo4j, as a share of it; of the medians, for every question and size. */
  addedShare: 0.3,
  /** Suggestions while typing in the real network: 95 of 100 answers, in milliseconds. */
  suggestionMs: 50,
  /** From the click to the drawn neighbourhood of some 50 nodes: the median, in milliseconds. */
  drawnMs: 300,
  /** From the click to the drawn map of all Kreise with some 5,000 seats: the median, in milliseconds. */
  mapDrawnMs: 500,
  /** Between two pictures of that map while it is dragged: 95 of 100, in milliseconds. */
  mapFrameMs: 100,
  /** The boundaries on their way to a reader, compressed with gzip, in kilobytes of 1,000 bytes. */
  boundariesKb: 110,
} as const;

/** One limit and what was measured for it. */
export interface Finding {
  /** What was measured, for people. */
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  /** `share`: of 1; `ms`: milliseconds; `kB`: 1,000 bytes. */
  readonly unit: 'share' | 'ms' | 'kB';
}

/** Whether a limit holds; what is exactly at it is not under it. */
export function isHeld({ measured, limit }: Finding): boolean {
  return measured < limit;
}

function written(value: number, unit: Finding['unit']): string {
  return unit === 'share' ? `${(value * 100).toFixed(0)} %` : `${value.toFixed(0)} ${unit}`;
}

/** A finding as a line: whether the limit holds, what was measured, and how much is allowed. */
export function tellFinding(finding: Finding): string {
  const { what, measured, limit, unit } = finding;
  const verdict = isHeld(finding) ? 'held    ' : 'EXCEEDED';
  return `${verdict}  ${what}: ${written(measured, unit)}, under ${written(limit, unit)} allowed`;
}
