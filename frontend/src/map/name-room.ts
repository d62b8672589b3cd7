import type { Geometry, Position } from 'geojson';

/** Where a name has most room in a shape, in degrees. */
export interface NameRoom {
  readonly longitude: number;
  readonly latitude: number;
}

/** From one longitude to another. */
type Span = readonly [west: number, east: number];

/** Rings of a polygon: its outline, then its holes. */
type Rings = readonly (readonly Position[])[];

/** Rows a shape is looked at in, from south to north. */
const ROWS = 40;
/** A line of text is about as high as so many rows of a Land. */
const TEXT_ROWS = 3;
/** What a row at the very edge counts less than one in the middle. */
const EDGE_LOSS = 0.5;

function sidesOf(rings: Rings): readonly (readonly [Position, Position])[] {
  return rings.flatMap((ring) =>
    ring.slice(1).map((to, place): readonly [Position, Position] => [ring[place] ?? to, to]),
  );
}

/** Twice the area within an outline, in square degrees (shoelace formula). */
function areaOf([outline = []]: Rings): number {
  const parts = sidesOf([outline]).map(([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) => x1 * y2 - x2 * y1);
  return Math.abs(parts.reduce((sum, part) => sum + part, 0));
}

function polygonsOf(geometry: Geometry): readonly Rings[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function largestOf(geometry: Geometry): Rings | null {
  const [largest] = polygonsOf(geometry).toSorted((one, other) => areaOf(other) - areaOf(one));
  return largest ?? null;
}

/** What of a row lies inside: between the first side it crosses and the second, and so on (even-odd rule). */
function spansAt(sides: ReturnType<typeof sidesOf>, latitude: number): readonly Span[] {
  const crossed = sides
    .flatMap(([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) =>
      y1 <= latitude === y2 <= latitude ? [] : [x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)],
    )
    .sort((one, other) => one - other);
  return crossed.flatMap((west, place): Span[] =>
    place % 2 === 0 ? [[west, crossed[place + 1] ?? west]] : [],
  );
}

/** What lies inside in both rows. */
function shared(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  return some
    .flatMap(([west, east]) =>
      others.map((other): Span => [Math.max(west, other[0]), Math.min(east, other[1])]),
    )
    .filter(([west, east]) => west < east);
}

function boundsOf([outline = []]: Rings): Span {
  return outline.reduce<Span>(
    ([south, north], [, latitude = 0]) => [Math.min(south, latitude), Math.max(north, latitude)],
    [Infinity, -Infinity],
  );
}

/**
 * Where a horizontal text has most room in a shape: the middle of the widest span that is free for the height of a
 * line in its largest polygon, rather near the middle of its height than at its edge. Null for what has no area.
 * After E. Imhof, “Positioning Names on Maps” (The American Cartographer 2, 1975): the name of an area lies within it
 * and along its extent.
 */
export function findNameRoom(geometry: Geometry): NameRoom | null {
  const rings = largestOf(geometry);
  if (rings === null) return null;
  const [south, north] = boundsOf(rings);
  const sides = sidesOf(rings);
  const latitudes = Array.from(
    { length: ROWS },
    (_, row) => south + ((row + 0.5) / ROWS) * (north - south),
  );
  const rows = latitudes.map((latitude) => spansAt(sides, latitude));
  const rooms = latitudes.flatMap((latitude, row) => {
    const lines = rows.slice(Math.max(0, row - 1), row - 1 + TEXT_ROWS);
    const nearMiddle = 1 - EDGE_LOSS * Math.abs((2 * (row + 0.5)) / ROWS - 1);
    return lines.reduce(shared, rows[row] ?? []).map(([west, east]) => ({
      ...{ latitude, longitude: (west + east) / 2 },
      worth: (east - west) * nearMiddle,
    }));
  });
  const [best] = rooms.toSorted((one, other) => other.worth - one.worth);
  return best === undefined ? null : { longitude: best.longitude, latitude: best.latitude };
}
