import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { seedChangeSet } from '@knotenwerk/seeds';
import type { Properties } from '@knotenwerk/graph-schema';
import { LIMITS } from '../bench/limits.ts';
import { districtBoundaries, neighboursOf, stateBoundaries } from './boundaries.ts';
import { districtAt } from './district-at.ts';

interface SeededRegion {
  readonly id: string;
  readonly properties: Properties;
}

async function regionsOf(level: string): Promise<readonly SeededRegion[]> {
  const { operations } = await seedChangeSet();
  return operations.flatMap((operation) =>
    operation.action === 'upsertNode' &&
    operation.label === 'Region' &&
    operation.properties['level'] === level
      ? [{ id: operation.id, properties: operation.properties }]
      : [],
  );
}

const ids = (regions: readonly { readonly id?: string | number | undefined }[]): string[] =>
  regions.map(({ id }) => String(id)).sort();

describe('the boundaries', () => {
  it('are those of the 16 Länder and 400 Kreise of the data, each once', async () => {
    expect(ids(stateBoundaries())).toEqual(ids(await regionsOf('STATE')));
    expect(ids(districtBoundaries())).toEqual(ids(await regionsOf('DISTRICT')));
    expect([stateBoundaries().length, districtBoundaries().length]).toEqual([16, 400]);
  });

  it('hold the capital of each Land inside it', async () => {
    for (const { id, properties } of await regionsOf('STATE')) {
      const boundary = stateBoundaries().find((land) => land.id === id);
      const capital = [properties['longitude'], properties['latitude']] as number[];
      expect([id, boundary && booleanPointInPolygon(capital, boundary)]).toEqual([id, true]);
    }
  });

  it('hold the seat of each Kreis inside it or in a Kreis beside it', async () => {
    for (const { id, properties } of await regionsOf('DISTRICT')) {
      const found = districtAt(properties['latitude'] as number, properties['longitude'] as number);
      expect([id, ...neighboursOf(id)]).toContain(found);
    }
  });

  it.each([
    ['Helgoland', 54.182, 7.886, '01056'],
    ['Büsingen am Hochrhein', 47.697, 8.69, '08335'],
    ['Konstanz', 47.66, 9.175, '08335'],
    ['Göttingen, merged in 2016', 51.534, 9.935, '03159'],
    ['Osterode am Harz, merged in 2016', 51.727, 10.252, '03159'],
    ['Eisenach, merged in 2021', 50.976, 10.32, '16063'],
  ])('keep %s', (_, latitude, longitude, district) => {
    expect(districtAt(latitude, longitude)).toBe(district);
  });

  it('name the neighbours of both sides', () => {
    expect(neighboursOf('DE-SL')).toEqual(['DE-RP']);
    for (const { id } of [...stateBoundaries(), ...districtBoundaries()])
      for (const beside of neighboursOf(String(id))) expect(neighboursOf(beside)).toContain(id);
    expect(neighboursOf('ems-achse')).toEqual([]);
  });

  it('take at most 110 kB on their way to a reader', () => {
    const files = ['germany', 'backdrop'].map((name) =>
      readFileSync(
        fileURLToPath(import.meta.resolve(`@knotenwerk/graph-schema/boundaries/${name}.topo.json`)),
      ),
    );
    const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(size).toBeLessThan(LIMITS.boundariesKb * 1_000);
  });
});

describe('the Kreis a point lies in', () => {
  it.each([
    ['Brüssel', 50.8503, 4.3517],
    ['the North Sea', 54.5, 7],
    ['the other side of the earth', -52, -170],
  ])('is none in %s', (_, latitude, longitude) => {
    expect(districtAt(latitude, longitude)).toBeNull();
  });

  it('is on a border the lowest of those beside it', () => {
    const boundary = districtBoundaries().find(({ id }) => id === '05554');
    const corners = boundary?.geometry.coordinates.flat(
      boundary.geometry.type === 'Polygon' ? 1 : 2,
    );
    for (const [longitude = NaN, latitude = NaN] of corners as number[][]) {
      const found = districtAt(latitude, longitude);
      expect(['05554', ...neighboursOf('05554').filter((id) => id < '05554')]).toContain(found);
    }
  });
});
