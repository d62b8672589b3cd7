import type { Box } from './geometry.ts';

/** The strips of the layout "Ebenen" from above; the last one holds persons and whoever has no level. */
export const LEVEL_ZONES = ['FEDERAL', 'STATE', 'REGIONAL', 'NONE'] as const;

/** What a strip of the ground can be named after: a level, or that no place is known. */
export type ZoneName = (typeof LEVEL_ZONES)[number] | 'NOWHERE';

/** A strip of the ground, as wide as the canvas, with its name at the upper edge. */
export interface Zone {
  readonly name: ZoneName;
  readonly box: Box;
}
