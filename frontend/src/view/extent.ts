import type { Codec } from './codec.ts';

/** What of the map is in the window: its middle in degrees (WGS 84) and the zoom of web maps, 256 pixels at zoom 0. */
export interface Extent {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** The zooms of the map: all of Germany in a narrow window, to a Kreis that fills a wide one. */
export const ZOOMS = { least: 4.5, most: 12, step: 0.25 } as const;

/** How far the middle of the map may go: Germany with its neighbours. */
export const REACH = { south: 45, west: 3, north: 57, east: 18 } as const;

/** Digits after the point: a place to about 70 metres. */
const DIGITS = 3;

const FORM = /^(\d{1,2}(?:\.\d{1,2})?),(\d{2}\.\d{1,3}|\d{2}),(\d{1,2}\.\d{1,3}|\d{1,2})$/;

function isInReach({ zoom, latitude, longitude }: Extent): boolean {
  return (
    zoom >= ZOOMS.least &&
    zoom <= ZOOMS.most &&
    latitude >= REACH.south &&
    latitude <= REACH.north &&
    longitude >= REACH.west &&
    longitude <= REACH.east
  );
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** An extent as the address can say it; null where it lies outside of what the map shows. */
export function toExtent(extent: Extent): Extent | null {
  const short = {
    zoom: rounded(Math.round(extent.zoom / ZOOMS.step) * ZOOMS.step, 2),
    latitude: rounded(extent.latitude, DIGITS),
    longitude: rounded(extent.longitude, DIGITS),
  };
  return isInReach(short) ? short : null;
}

/** `ausschnitt=7.25,51.43,7.662`: zoom, latitude, longitude; without it, the region fills the map. */
export const extent: Codec<Extent | null> = {
  key: 'ausschnitt',
  initial: null,
  read(text) {
    const [, zoom, latitude, longitude] = FORM.exec(text) ?? [];
    const read = toExtent({
      zoom: Number(zoom),
      latitude: Number(latitude),
      longitude: Number(longitude),
    });
    return read === null ? { value: null, ignored: [text] } : { value: read, ignored: [] };
  },
  write: (value) =>
    value === null ? '' : [value.zoom, value.latitude, value.longitude].map(String).join(','),
};
