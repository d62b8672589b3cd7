import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planSeeds } from '../plan-seeds.ts';
import { readTables } from '../read-tables.ts';
import { SEED_FOLDER } from '../seed-folder.ts';
import { LINK_FILE, rowsOf, TABLE_HEADERS, type Tables } from '../table.ts';
import { countDegrees } from './copies.ts';
import { generatedLines, writeGeneratedNetwork } from './generate-network.ts';

const SIZE = 10;

let real: Tables;
let grown: Tables;
let folder: string;

beforeAll(async () => {
  real = await readTables(SEED_FOLDER);
  folder = await mkdtemp(join(tmpdir(), 'knotenwerk-network-'));
  await writeGeneratedNetwork(folder, { tables: real, size: SIZE, seed: 1 });
  grown = await readTables(folder);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

const actors = (tables: Tables): string[] =>
  ['organisations.csv', 'persons.csv'].flatMap((file) =>
    rowsOf(tables, file).map(({ cells }) => cells['id'] ?? ''),
  );

function degreesOf(tables: Tables): number[] {
  const degrees = countDegrees(tables);
  return actors(tables).map((id) => degrees.get(id) ?? 0);
}

/** The largest distance between two distributions (Kolmogorov and Smirnov). */
function distance(some: readonly number[], others: readonly number[]): number {
  const atMost = (values: readonly number[], most: number) =>
    values.filter((value) => value <= most).length / values.length;
  const steps = [...new Set([...some, ...others])];
  return Math.max(...steps.map((most) => Math.abs(atMost(some, most) - atMost(others, most))));
}

const countsOf = (tables: Tables, type: string) => {
  const counts = new Map<string, number>();
  for (const { cells } of rowsOf(tables, LINK_FILE))
    if (cells['type'] === type)
      counts.set(cells['from_id'] ?? '', (counts.get(cells['from_id'] ?? '') ?? 0) + 1);
  return actors(tables).map((id) => counts.get(id) ?? 0);
};

it('writes a folder that is read and accepted as the seeds are', () => {
  const { issues, changeSet } = planSeeds(grown);
  expect(issues ?? []).toEqual([]);
  expect(changeSet?.operations.length).toBeGreaterThan(40_000);
}, 60_000);

it('gives the network itself back at its own size', () => {
  for (const file of TABLE_HEADERS.keys()) {
    const lines = [...generatedLines(file, { tables: real, size: 1, seed: 9 })];
    expect(lines).toHaveLength(rowsOf(real, file).length + 1);
  }
  const links = [...generatedLines(LINK_FILE, { tables: real, size: 1, seed: 9 })];
  return readFile(join(SEED_FOLDER, LINK_FILE), 'utf8').then((text) => {
    expect(links.join('')).toBe(text);
  });
});

it('writes the same bytes for the same seed, and others for another', () => {
  const write = (seed: number) =>
    [...TABLE_HEADERS.keys()].map((file) =>
      [...generatedLines(file, { tables: real, size: 3, seed })].join(''),
    );
  expect(write(4)).toEqual(write(4));
  expect(write(4)).not.toEqual(write(5));
});

it('grows actors, events and sources, but neither districts nor themes', () => {
  const growth = (file: string) => rowsOf(grown, file).length / rowsOf(real, file).length;
  expect(growth('organisations.csv')).toBeGreaterThan(SIZE * 0.99);
  expect(growth('documents.csv')).toBe(SIZE);
  expect(growth('themes.csv')).toBe(1);
  expect(growth('regions.csv')).toBe(1);
});

it('gives every copy a seat of its own, in the town of its original', () => {
  const seats = rowsOf(grown, 'organisations.csv').filter(({ cells }) => cells['lat'] !== '');
  const places = new Set(seats.map(({ cells }) => `${cells['lat'] ?? ''} ${cells['lon'] ?? ''}`));
  expect(places.size).toBeGreaterThan(seats.length * 0.85);
  const original = new Map(seats.map(({ cells }) => [cells['id'] ?? '', cells]));
  for (const { cells } of seats) {
    const of = original.get((cells['id'] ?? '').replace(/-x\d+$/, ''));
    expect(cells['town']).toBe(of?.['town']);
    expect(Math.abs(Number(cells['lat']) - Number(of?.['lat']))).toBeLessThan(0.0202);
  }
});

it('has the degree distribution of the real network, and a hub that grew with it', () => {
  const [small, large] = [degreesOf(real), degreesOf(grown)];
  expect(distance(small, large)).toBeLessThan(0.005);
  const growth = Math.max(...large) / Math.max(...small);
  expect(growth).toBeGreaterThan(3);
  expect(growth).toBeLessThan(8);
});

it('has as many links of each type at an actor as the real network', () => {
  for (const type of ['ADDRESSES', 'MEMBER_OF', 'SEATED_IN'])
    expect(distance(countsOf(real, type), countsOf(grown, type))).toBeLessThan(0.005);
});

it('joins the copies to one network', () => {
  const bridging = rowsOf(grown, LINK_FILE).filter(({ cells }) => {
    const copyOf = (id = '') => /-x(\d+)$/.exec(id)?.[1] ?? '0';
    return cells['type'] === 'MEMBER_OF' && copyOf(cells['from_id']) !== copyOf(cells['to_id']);
  });
  expect(bridging.length).toBeGreaterThan(400);
});
