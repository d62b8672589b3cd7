import type { Feature } from 'geojson';
import { CRS, latLng, point } from 'leaflet';
import { linesOf } from './outline-path.ts';
import { projectTo, type MapWindow, type Point } from './mercator.ts';

/** A place on the map, in degrees. */
interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** What must be seen: regions, and places beside them. */
interface Shown {
  readonly regions: readonly Feature[];
  readonly places: readonly Place[];
}

/** Ground kept on every side, in pixels: half a name that stands at an edge. */
const MARGIN = 40;

/** From where to where points go in one direction, no further than the window; null where none is in it. */
function reachOf(values: readonly number[], size: number): readonly [number, number] | null {
  const [first, last] = values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
  if (last < 0 || first > size) return null;
  return [Math.max(0, Math.floor(first - MARGIN)), Math.min(size, Math.ceil(last + MARGIN))];
}

/**
 * The part of a window that shows something: a sheet of paper is small, and empty ground beside Germany would make all
 * that is written on it smaller. As it is where nothing is in it.
 */
export function trimmedWindow(window: MapWindow, { regions, places }: Shown): MapWindow {
  const project = projectTo(window);
  const points: readonly Point[] = [
    ...regions
      .flatMap(({ geometry }) => linesOf(geometry).flat())
      .map(([longitude = 0, latitude = 0]) => project(longitude, latitude)),
    ...places.map(({ longitude, latitude }) => project(longitude, latitude)),
  ];
  const across = reachOf(
    points.map(([x]) => x),
    window.width,
  );
  const down = reachOf(
    points.map(([, y]) => y),
    window.height,
  );
  if (across === null || down === null) return window;
  const { latitude, longitude, zoom } = window;
  const [left, right] = across;
  const [top, bottom] = down;
  const moved = point((left + right - window.width) / 2, (top + bottom - window.height) / 2);
  const middle = CRS.EPSG3857.latLngToPoint(latLng(latitude, longitude), zoom).add(moved);
  const { lat, lng } = CRS.EPSG3857.pointToLatLng(middle, zoom);
  return { latitude: lat, longitude: lng, zoom, width: right - left, height: bottom - top };
}
