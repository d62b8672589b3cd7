import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { seedChangeSet } from '@knotenwerk/seeds';
import type { Properties } from '@knotenwerk/graph-schema';
import { LIMITS } from '../bench/limits.ts';
import { districtBoundaries, neighboursOf, type Boundary } from './boundaries.ts';
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

const readBoundaries = (name: string): Buffer =>
  readFileSync(
    fileURLToPath(import.meta.resolve(`@knotenwerk/graph-schema/boundaries/${name}.topo.json`)),
  );

/** The Länder, which only the page draws. */
function readStates(): readonly Boundary[] {
  const germany = JSON.parse(readBoundaries('germany').toString()) as Topology<{
    readonly states: GeometryCollection;
  }>;
  return feature(germany, germany.objects.states).features as readonly Boundary[];
}

const stateBoundaries = readStates();

describe('the boundaries', () => {
  it('are those of the 16 Länder and 400 Kreise of the data, each once', async () => {
    expect(ids(stateBoundaries)).toEqual(ids(await regionsOf('STATE')));
    expect(ids(districtBoundaries())).toEqual(ids(await regionsOf('DISTRICT')));
    expect([stateBoundaries.length, districtBoundaries().length]).toEqual([16, 400]);
  });

  it('hold the capital of each Land inside it', async () => {
    for (const { id, properties } of await regionsOf('STATE')) {
      const boundary = stateBoundaries.find((land) => land.id === id);
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
    for (const { id } of [...stateBoundaries, ...districtBoundaries()])
      for (const beside of neighboursOf(String(id))) expect(neighboursOf(beside)).toContain(id);
  });

  it.each(['ems-achse', 'DE', '', 'constructor', '__proto__'])('name none beside “%s”', (id) => {
    expect(neighboursOf(id)).toEqual([]);
  });

  it('take at most 110 kB on their way to a reader', () => {
    const files = ['germany', 'backdrop'].map(readBoundaries);
    const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(size).toBeLessThan(LIMITS.boundariesKb * 1_000);
  });
});

describe('the Kreis a point lies in', () => {
  it.each([
    ['Brüssel', 50.8503, 4.3517],
    ['the North Sea', 54.5, 7],
    ['the other side of the earth', -52, -170],
    ['Straßburg', 48.5734, 7.7521],
    ['Salzburg', 47.8, 13.045],
    ['Basel', 47.5584, 7.5878],
    ['Bregenz', 47.5031, 9.7471],
    ['Świnoujście', 53.91, 14.247],
    ['the middle of Lake Constance', 47.62, 9.38],
  ])('is none in %s', (_, latitude, longitude) => {
    expect(districtAt(latitude, longitude)).toBeNull();
  });

  it.each([
    ['the harbour of Konstanz', 47.6601, 9.1785, '08335'],
    ['the Mainau', 47.705, 9.195, '08335'],
    ['the shore of Meersburg', 47.694, 9.271, '08435'],
    ['the harbour of Stralsund', 54.3163, 13.0975, '13073'],
    ['Cuxhaven, Alte Liebe', 53.8735, 8.7025, '03352'],
    ['Wilhelmshaven, Südstrand', 53.513, 8.142, '03405'],
    ['List on Sylt', 55.017, 8.44, '01054'],
    ['Bremerhaven, 138 metres beside it and 1,137 beside Cuxhaven', 53.54, 8.57, '04012'],
  ])('is on the water of %s that of the shore', (_, latitude, longitude, district) => {
    expect(districtAt(latitude, longitude)).toBe(district);
  });

  it.each([
    ['westernmost', 51.051196, 5.86625, [0, -1], '05370'],
    ['easternmost', 51.273948, 15.041789, [0, 1], '14626'],
    ['southernmost', 47.270265, 10.173923, [-1, 0], '09780'],
    ['northernmost', 55.058384, 8.416719, [1, 0], '01054'],
  ] as const)(
    'reaches a kilometre beyond the %s point',
    (_, latitude, longitude, side, district) => {
      const [north, east] = side;
      const narrowed = Math.cos((latitude * Math.PI) / 180);
      const beyond = (metres: number) =>
        districtAt(
          latitude + (north * metres) / 111_195,
          longitude + (east * metres) / 111_195 / narrowed,
        );
      expect([beyond(10), beyond(990), beyond(1_010)]).toEqual([district, district, null]);
    },
  );

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
