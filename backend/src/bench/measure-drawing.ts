import { LIMITS, type Finding } from './limits.ts';
import { runInBrowser } from './run-in-browser.ts';
import { summarise } from './statistics.ts';
import { milliseconds, tableLines } from './table.ts';

/** Milliseconds from the click to the drawn neighbourhood, one for each actor. Throws CommandError without a browser. */
export function measureDrawing(): Promise<readonly number[]> {
  return runInBrowser<readonly number[]>('time-drawing.js');
}

/** The table of the drawings. */
export function drawingTable(times: readonly number[]): readonly string[] {
  const { median, p95 } = summarise(times);
  return tableLines([
    ['', 'median', 'p95'],
    ['click to drawing', milliseconds(median), milliseconds(p95)],
  ]);
}

/** Whether a neighbourhood is drawn in time. */
export function findDrawn(times: readonly number[]): readonly Finding[] {
  const measured = summarise(times).median;
  const what = 'from the click to some 50 drawn nodes';
  return [{ what, measured, limit: LIMITS.drawnMs, unit: 'ms' }];
}
