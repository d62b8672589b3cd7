/** What measured times must stay under; the one place where it stands. */
export const LIMITS = {
  /** What the API adds to the bare driver's own time on Neo4j, as a share of it; of the medians, for every question and size. */
  addedShare: 0.3,
  /** Suggestions while typing in the real network: 95 of 100 answers, in milliseconds. */
  suggestionMs: 50,
  /** From the click to the drawn neighbourhood of some 50 nodes: the median, in milliseconds. */
  drawnMs: 300,
} as const;

/** One limit and what was measured for it. */
export interface Finding {
  /** What was measured, for people. */
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  /** `share`: of 1; `ms`: milliseconds. */
  readonly unit: 'share' | 'ms';
}

/** Whether a limit holds; what is exactly at it is not under it. */
export function isHeld({ measured, limit }: Finding): boolean {
  return measured < limit;
}

function written(value: number, unit: Finding['unit']): string {
  return unit === 'share' ? `${(value * 100).toFixed(0)} %` : `${value.toFixed(0)} ms`;
}

/** A finding as a line: whether the limit holds, what was measured, and how much is allowed. */
export function tellFinding(finding: Finding): string {
  const { what, measured, limit, unit } = finding;
  const verdict = isHeld(finding) ? 'held    ' : 'EXCEEDED';
  return `${verdict}  ${what}: ${written(measured, unit)}, under ${written(limit, unit)} allowed`;
}
