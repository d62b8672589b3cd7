import { bundleLinks } from '../links/arc-bundles.ts';
import type { Boundaries } from '../boundaries.ts';
import { clusterSeats, type SeatPlace } from '../seats/seat-clusters.ts';
import type { Territories } from '../territories/use-territories.ts';
import { arcLayer, territoryLayer } from './overlay-layers.ts';

const WINDOW = { latitude: 51, longitude: 10, zoom: 6, width: 800, height: 600 };
const colour = (token: string) => token;
const place = (name: string, latitude: number, longitude: number): SeatPlace => ({
  ...{ name, latitude, longitude, actorCount: 1, isApproximate: false, actors: [] },
  kinds: [{ nodeClass: 'INITIATIVE', count: 1 }],
});
const koeln = place('Köln', 50.938, 6.96);
const berlin = place('Berlin', 52.52, 13.405);
const bonn = place('Bonn', 50.736, 7.099);

describe('arcs in a picture of the map', () => {
  it('lead from mark to mark, wider for more links and these on top', () => {
    const pairs = [
      { from: koeln, to: berlin, linkCount: 7 },
      { from: bonn, to: koeln, linkCount: 1 },
    ];
    const drawn = bundleLinks({ pairs, linkCount: 8 }, clusterSeats([koeln, berlin, bonn])(11));
    const { paths = [] } = arcLayer(drawn, WINDOW, colour);
    const lines = paths.filter(({ stroke }) => stroke === 'ink');
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)?.width).toBeGreaterThan(lines[0]?.width ?? Infinity);
  });
});

/** Two Kreise side by side. */
const boundaries = {
  bordersBetween: (groupOf: (id: string) => string | null) => ({
    type: 'MultiLineString',
    coordinates:
      groupOf('01') === groupOf('02')
        ? []
        : [
            [
              [10, 50],
              [10, 52],
            ],
          ],
  }),
  outlineOf: (ids: ReadonlySet<string>) => ({
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'MultiPolygon',
      coordinates: ids.has('01')
        ? [
            [
              [
                [9, 50],
                [10, 50],
                [10, 52],
                [9, 50],
              ],
            ],
          ]
        : [],
    },
  }),
} as unknown as Boundaries;

const chamber = (id: string, key: string): Territories['items'][number] => ({
  organisation: { id, label: 'Organisation', name: id, shortName: null },
  districts: [{ region: { id: key, name: key }, type: 'Kreis' }],
});
const territories: Territories = {
  items: [chamber('a', '01'), chamber('b', '02')],
  ...{ totalCount: 2, withoutCount: 0 },
};
const widths = (territory: string | null, shown: Territories | null = territories) =>
  territoryLayer({ territories: shown, territory }, { boundaries, window: WINDOW }, colour)
    .paths?.filter(({ stroke, d }) => stroke === 'c-kammer' && d !== '')
    .map(({ width }) => width) ?? [];

describe('districts of chambers in a picture of the map', () => {
  it('have borders between them, and a stronger one around that which stands out', () => {
    expect(widths(null)).toEqual([1.75]);
    expect(widths('a')).toEqual([1.75, 4]);
    expect(widths('unbekannt')).toEqual([1.75]);
    expect(widths(null, null)).toEqual([]);
  });
});
