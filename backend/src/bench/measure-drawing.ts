import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CommandError } from '../command-line/command.ts';
import { REPOSITORY_FOLDER } from '../neo4j-server/folders.ts';
import { LIMITS, type Finding } from './limits.ts';
import { summarise } from './statistics.ts';
import { milliseconds, tableLines } from './table.ts';

/** Belongs to the page's own end-to-end suites, which know how to start it and where to click. */
const SCRIPT = join(REPOSITORY_FOLDER, 'frontend/e2e/support/time-drawing.js');

/** Milliseconds from the click to the drawn neighbourhood, one for each actor. Throws CommandError without a browser. */
export async function measureDrawing(): Promise<readonly number[]> {
  const child = spawn(process.execPath, [SCRIPT], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (child.exitCode !== 0) throw new CommandError('The browser could not be measured, see above.');
  return JSON.parse(printed) as readonly number[];
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
