/** The sides on which the backdrop fades out; each has a gradient `map-fade-<side>` in the page. */
export const FADES = ['west', 'east', 'north', 'south'] as const;
export type FadeSide = (typeof FADES)[number];

/** From which end of a shape a gradient starts to fade. */
export const FADE_ENDS = {
  west: { x1: 0, x2: 1, y1: 0, y2: 0 },
  east: { x1: 1, x2: 0, y1: 0, y2: 0 },
  north: { x1: 0, x2: 0, y1: 0, y2: 1 },
  south: { x1: 0, x2: 0, y1: 1, y2: 0 },
} as const satisfies Readonly<Record<FadeSide, object>>;

/** Where the shapes of the backdrop end, in degrees, and over how many of them it fades. */
const EDGE = { south: 44.5, west: 2.5, north: 57.5, east: 18.5, fade: 2 } as const;
const BEYOND = 0.2;

/** A corner in degrees, as Leaflet takes it. */
type Corner = [latitude: number, longitude: number];

/** Where a side fades: its south-western and its north-eastern corner. */
export function fadeOf(side: FadeSide): [southWest: Corner, northEast: Corner] {
  const { south, west, north, east, fade } = EDGE;
  switch (side) {
    case 'west':
      return [
        [south, west - BEYOND],
        [north, west + fade],
      ];
    case 'east':
      return [
        [south, east - fade],
        [north, east + BEYOND],
      ];
    case 'north':
      return [
        [north - fade, west],
        [north + BEYOND, east],
      ];
    case 'south':
      return [
        [south - BEYOND, west],
        [south + fade, east],
      ];
  }
}
