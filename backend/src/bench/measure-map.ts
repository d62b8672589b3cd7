import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openEmbedded } from '../database/embedded/open-embedded.ts';
import { writeSeeds } from '../seeding/load-seeds.ts';
import { LIMITS, type Finding } from './limits.ts';
import { planNetwork, withoutSteps } from './planned-network.ts';
import { runInBrowser } from './run-in-browser.ts';
import { summarise } from './statistics.ts';
import { milliseconds, tableLines } from './table.ts';

/** So many times the real network has some 5,000 organisations whose seat is known. */
const SIZE = 10;

const BOUNDARY_FILES = ['germany', 'backdrop'] as const;

/** What was measured of the map; times in milliseconds. */
export interface MapTimes {
  /** How many Kreise and seats were drawn. */
  readonly districts: number;
  readonly seats: number;
  /** From opening the address, nothing of the page known to the browser, to the drawn map. */
  readonly cold: readonly number[];
  /** From the click on „Karte“ to the drawn map; page and boundaries are there, the numbers are not. */
  readonly click: readonly number[];
  /** Between two pictures while the map is dragged. */
  readonly frames: readonly number[];
}

/** Draws and drags the map of a generated network. Throws CommandError without a browser. */
export async function measureMap(seed: number, report: (line: string) => void): Promise<MapTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'knotenwerk-bench-'));
  try {
    const data = join(folder, 'store');
    const { store } = await openEmbedded({ folder: data });
    const changeSet = await planNetwork(join(folder, 'network'), { size: SIZE, seed });
    await writeSeeds(store, changeSet, withoutSteps(report));
    await store.close();
    return await runInBrowser<MapTimes>('time-map.js', [data]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The table of the map. */
export function mapTable({ cold, click, frames }: MapTimes): readonly string[] {
  const row = (name: string, times: readonly number[]) => {
    const { median, p95 } = summarise(times);
    return [name, milliseconds(median), milliseconds(p95)];
  };
  return tableLines([
    ['', 'median', 'p95'],
    row('first visit to drawn map', cold),
    row('click to drawn map', click),
    row('frames while dragged', frames),
  ]);
}

/** Size of the boundaries as a server sends them, in kilobytes. */
async function boundariesKb(): Promise<number> {
  const paths = BOUNDARY_FILES.map((name) =>
    fileURLToPath(import.meta.resolve(`@knotenwerk/graph-schema/boundaries/${name}.topo.json`)),
  );
  const files = await Promise.all(paths.map((path) => readFile(path)));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0) / 1_000;
}

/** Whether the map is drawn and dragged in time, and its boundaries are small. */
export async function findMap(times: MapTimes): Promise<readonly Finding[]> {
  const { districts, seats, click, frames } = times;
  const map = `${String(districts)} Kreise with ${String(seats)} seats`;
  return [
    {
      what: `from the click to the drawn map of ${map}`,
      ...{ measured: summarise(click).median, limit: LIMITS.mapDrawnMs, unit: 'ms' },
    },
    {
      what: 'between two pictures of that map while it is dragged, 95 of 100',
      ...{ measured: summarise(frames).p95, limit: LIMITS.mapFrameMs, unit: 'ms' },
    },
    {
      what: 'the boundaries, compressed',
      ...{ measured: await boundariesKb(), limit: LIMITS.boundariesKb, unit: 'kB' },
    },
  ];
}
