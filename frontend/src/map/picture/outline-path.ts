import type { Geometry, Position } from 'geojson';
import { px } from './markup.ts';
import type { MapWindow, Point, Project } from './mercator.ts';

/** Points closer than this to the one before are left out, in pixels: nobody sees them. */
const CLOSEST = 0.35;
/** What lies this far outside is not seen even with a wide line, in pixels. */
const MARGIN = 8;

/** The rings or lines of a shape. */
export function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    default:
      return [];
  }
}

function thinned(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const near = last && Math.hypot(point[0] - last[0], point[1] - last[1]) < CLOSEST;
    if (near !== true) kept.push(point);
  }
  return kept;
}

function isSeen(points: readonly Point[], { width, height }: MapWindow): boolean {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return (
    most(xs) > -MARGIN &&
    least(xs) < width + MARGIN &&
    most(ys) > -MARGIN &&
    least(ys) < height + MARGIN
  );
}

/** A shape as SVG path data in pixels of a window; empty where nothing of it is in there. */
export function outlinePath(geometry: Geometry, window: MapWindow, project: Project): string {
  const isLine = geometry.type.endsWith('LineString');
  return linesOf(geometry)
    .map((line) => line.map(([longitude = 0, latitude = 0]) => project(longitude, latitude)))
    .filter((points) => isSeen(points, window))
    .map(thinned)
    .filter((points) => points.length > (isLine ? 1 : 2))
    .map((points) => {
      const corners = points.map(([x, y]) => `${String(px(x))} ${String(px(y))}`);
      return `M${corners.join('L')}${isLine ? '' : 'Z'}`;
    })
    .join('');
}
