import type { Feature, FeatureCollection } from 'geojson';
import type { Boundaries } from '../boundaries.ts';
import { HATCH_FILL } from './map-picture.ts';
import { outlineLayer, regionLayers, type SeenRegions } from './region-layers.ts';

const square = (id: string, west: number): Feature => ({
  ...{ type: 'Feature', id, properties: {} },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 50],
        [west + 1, 50],
        [west + 1, 51],
        [west, 51],
        [west, 50],
      ],
    ],
  },
});
const all = (...features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

const seen = {
  boundaries: {
    ...{ neighbours: all(), rivers: all(), lakes: all() },
    states: all(square('DE-NW', 9)),
    districts: all(square('01', 9), square('02', 10), square('03', 11)),
  } as unknown as Boundaries,
  frame: { level: 'DISTRICT', parent: 'DE-NW', chosen: '02' },
  shades: new Map([
    ['01', 4],
    ['02', null],
    ['03', null],
  ]),
  window: { latitude: 50.5, longitude: 10.5, zoom: 7, width: 800, height: 600 },
} satisfies SeenRegions;
const colour = (token: string) => token;

describe('regions in a picture of the map', () => {
  it('have borders that are seen: hatched ones dark, below the white ones of the others', () => {
    const { paths = [] } = regionLayers(seen, colour).at(-1) ?? {};
    const looks = paths.map(({ fill, stroke }) => [fill, stroke]);
    expect(looks.slice(-3)).toEqual([
      [HATCH_FILL, 'edge-ended'],
      [HATCH_FILL, 'edge-ended'],
      ['seq-4', 'canvas'],
    ]);
  });

  it('have their outlines in a layer of their own, to lie above all borders', () => {
    const strokes = (layers: ReturnType<typeof regionLayers>) =>
      layers.flatMap(({ paths = [] }) => paths.map(({ stroke }) => stroke));
    expect(strokes(regionLayers(seen, colour))).not.toContain('ink');
    const { paths = [] } = outlineLayer(seen, colour);
    expect(paths.map(({ stroke, width }) => [stroke, width])).toEqual([
      ['ink', 2],
      ['ink', 3],
    ]);
  });
});
