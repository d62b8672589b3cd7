/** What of the map is seen: its middle in degrees (WGS 84), the zoom of web maps, and the size of the window in pixels. */
export interface MapWindow {
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** A place in pixels from the upper left corner of a window. */
export type Point = readonly [x: number, y: number];
export type Project = (longitude: number, latitude: number) => Point;

/** The width of the world at zoom 0, in pixels. */
const TILE = 256;

function worldOf(longitude: number, latitude: number, scale: number): Point {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const x = (longitude + 180) / 360;
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [x * scale, y * scale];
}

/** Degrees to pixels of a window, by the Mercator projection of web maps (EPSG:3857), as Leaflet draws. */
export function projectTo({ latitude, longitude, zoom, width, height }: MapWindow): Project {
  const scale = TILE * 2 ** zoom;
  const [middleX, middleY] = worldOf(longitude, latitude, scale);
  return (east, north) => {
    const [x, y] = worldOf(east, north, scale);
    return [x - middleX + width / 2, y - middleY + height / 2];
  };
}
