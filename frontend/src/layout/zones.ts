import type { Box } from './geometry.ts';

/** The zones of the layout "Ebenen" from above; the last one holds persons and whoever has no level. */
export const ZONE_NAMES = ['FEDERAL', 'STATE', 'REGIONAL', 'NONE'] as const;
export type ZoneName = (typeof ZONE_NAMES)[number];

/** A strip of the ground, as wide as the canvas, with its name at the upper edge. */
export interface Zone {
  readonly name: ZoneName;
  readonly box: Box;
}
