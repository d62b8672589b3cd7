import type { Feature } from 'geojson';
import { projectTo, type MapWindow } from './mercator.ts';
import { trimmedWindow } from './trimmed-window.ts';

const WIDE: MapWindow = {
  ...{ latitude: 51, longitude: 10, zoom: 6.5 },
  ...{ width: 2200, height: 1200 },
};

const SOUTH_WEST = [5.9, 47.3] as const;
const NORTH_EAST = [15, 55.1] as const;

/** The corners of Germany stand for its shape. */
const GERMANY: Feature = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'LineString',
    coordinates: [[...SOUTH_WEST], [...NORTH_EAST]],
  },
};

const inPixels = (window: MapWindow, place: readonly [number, number]) =>
  projectTo(window)(...place).map(Math.round);

/** How far the corners lie apart, across (0) or down (1). */
const apart = (window: MapWindow, side: number): number =>
  Math.abs((inPixels(window, NORTH_EAST)[side] ?? 0) - (inPixels(window, SOUTH_WEST)[side] ?? 0));

/** Equal but for rounding to whole pixels. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1;

describe('the part of a window that is printed', () => {
  it('leaves out empty ground and keeps every place where it was beside the others', () => {
    const part = trimmedWindow(WIDE, { regions: [GERMANY], places: [] });
    expect(part.width).toBeLessThan(800);
    expect(part.zoom).toBe(WIDE.zoom);
    const [west, north] = [inPixels(part, SOUTH_WEST)[0] ?? 0, inPixels(part, NORTH_EAST)[1] ?? 0];
    expect(isNear(west, 40)).toBe(true);
    expect(isNear(north, 40)).toBe(true);
    for (const side of [0, 1]) {
      const [before, after] = [WIDE, part].map((window) => apart(window, side));
      expect(isNear(after ?? 0, before ?? Infinity)).toBe(true);
    }
  });

  it('reaches as far as a seat abroad', () => {
    const brussels = { longitude: 4.35, latitude: 50.85 };
    const part = trimmedWindow(WIDE, { regions: [GERMANY], places: [brussels] });
    expect(inPixels(part, [4.35, 50.85])[0]).toBeGreaterThanOrEqual(39);
  });

  it('is the whole window where this shows a part of a region alone, or nothing', () => {
    const close = { ...WIDE, zoom: 12 };
    expect(trimmedWindow(close, { regions: [GERMANY], places: [] })).toEqual({
      ...close,
      latitude: expect.closeTo(51) as unknown,
      longitude: expect.closeTo(10) as unknown,
    });
    expect(trimmedWindow(WIDE, { regions: [], places: [] })).toBe(WIDE);
    expect(
      trimmedWindow({ ...close, longitude: 17 }, { regions: [GERMANY], places: [] }),
    ).toMatchObject({ longitude: 17, width: 2200 });
  });
});
