import { regionName } from '@knotenwerk/graph-schema';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { findNameRoom } from './name-room.ts';

const file = new URL('../../../graph-schema/boundaries/germany.topo.json', import.meta.url);
const germany = JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as Topology<{
  states: GeometryCollection;
}>;
const states = feature(germany, germany.objects.states).features as Feature<
  Polygon | MultiPolygon
>[];

/** Pixels of a degree from west to east at zoom 7. */
const DEGREE = (256 * 2 ** 7) / 360;
/** Of a sign of a name, in pixels. */
const SIGN = 7.2;
/** Länder that have room for their name in one line. */
const LARGE = [
  ...['DE-BB', 'DE-BW', 'DE-BY', 'DE-HE', 'DE-MV', 'DE-NI'],
  ...['DE-NW', 'DE-RP', 'DE-SN', 'DE-ST', 'DE-TH'],
];

/** Whether a ray to the north crosses the borders an odd number of times. */
function isInside({ geometry }: Feature<Polygon | MultiPolygon>, [x = 0, y = 0]: Position) {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const crossed = rings.flatMap((ring) =>
    ring.slice(1).filter(([x2 = 0, y2 = 0], place) => {
      const [x1 = 0, y1 = 0] = ring[place] ?? [];
      return x1 <= x !== x2 <= x && y1 + ((x - x1) / (x2 - x1)) * (y2 - y1) > y;
    }),
  );
  return crossed.length % 2 === 1;
}

const byId = (id: string) => {
  const state = states.find((each) => each.id === id);
  if (state === undefined) throw new Error(`There is no Land ${id}.`);
  return state;
};

describe('the place of the name of an area', () => {
  it('lies in each Land', () => {
    expect(states).toHaveLength(16);
    const outside = states.filter((state) => {
      const room = findNameRoom(state.geometry);
      return room === null || !isInside(state, [room.longitude, room.latitude]);
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it.each(LARGE)('leaves most of the name of %s within it at zoom 7', (id) => {
    const state = byId(id);
    const room = findNameRoom(state.geometry);
    const width = (regionName({ id, name: id }, 'de').length * SIGN) / DEGREE;
    const at = Array.from(
      { length: 21 },
      (_, place) => (room?.longitude ?? 0) + (place / 20 - 0.5) * width,
    );
    const inside = at.filter((longitude) => isInside(state, [longitude, room?.latitude ?? 0]));
    expect(inside.length / at.length).toBeGreaterThan(0.8);
  });

  it('is in the larger part of an area of several, and beside its hole', () => {
    const square = (west: number, size: number) =>
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ].map(([x = 0, y = 0]) => [west + x * size, y * size]);
    const hole = square(0, 0.5).map(([x = 0, y = 0]) => [x + 4.25, y * 2 + 0.5]);
    const room = findNameRoom({
      type: 'MultiPolygon',
      coordinates: [[square(0, 1)], [square(4, 2), hole]],
    });
    expect(room?.longitude).toBeGreaterThan(4.75);
    expect(room?.longitude).toBeLessThan(6);
    expect(findNameRoom({ type: 'Point', coordinates: [0, 0] })).toBeNull();
  });
});
