import type { Polygon } from 'geojson';
import { CRS, latLng } from 'leaflet';
import { projectTo, type MapWindow } from './mercator.ts';
import { outlinePath } from './outline-path.ts';

const OVER_GERMANY: MapWindow = {
  ...{ latitude: 51, longitude: 10, zoom: 6.25 },
  ...{ width: 800, height: 600 },
};

const square = (west: number, south: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

const draw = (shape: Polygon, window = OVER_GERMANY) =>
  outlinePath(shape, window, projectTo(window));

describe('a place of the map in pixels', () => {
  it('is where Leaflet has it, whatever the middle and the zoom', () => {
    for (const window of [OVER_GERMANY, { ...OVER_GERMANY, zoom: 11, latitude: 54.18 }]) {
      const { latitude, longitude, zoom, width, height } = window;
      const middle = CRS.EPSG3857.latLngToPoint(latLng(latitude, longitude), zoom);
      for (const [east, north] of [
        [6.1, 50.8],
        [14.9, 51.2],
        [9.4, 54.9],
      ] as const) {
        const there = CRS.EPSG3857.latLngToPoint(latLng(north, east), zoom);
        const [x, y] = projectTo(window)(east, north);
        expect(x).toBeCloseTo(there.x - middle.x + width / 2, 5);
        expect(y).toBeCloseTo(there.y - middle.y + height / 2, 5);
      }
    }
  });
});

describe('the path of a shape', () => {
  it('is closed and lies around its place', () => {
    expect(draw(square(9, 50.5, 2))).toMatch(/^M[\d.]+ [\d.]+(L[\d.]+ [\d.]+)+Z$/);
  });

  it('is empty out of sight, and whole where the window lies inside of it', () => {
    expect(draw(square(30, 50, 1))).toBe('');
    expect(draw(square(0, 40, 25), { ...OVER_GERMANY, zoom: 10 })).not.toBe('');
  });

  it('leaves out corners nobody could tell apart', () => {
    const many: Polygon = {
      type: 'Polygon',
      coordinates: [
        Array.from({ length: 10_000 }, (_, place) => {
          const angle = (place / 10_000) * 2 * Math.PI;
          return [10 + 0.1 * Math.cos(angle), 51 + 0.1 * Math.sin(angle)];
        }),
      ],
    };
    expect(draw(many).split('L').length).toBeLessThan(200);
  });
});
