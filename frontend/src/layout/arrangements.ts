import type { Drawing, LayoutInput } from './drawing.ts';
import { layers } from './layers.ts';
import { near } from './near.ts';
import { places } from './places.ts';

/** The ways to arrange a neighbourhood, by the words of the URL; the first is the one to start with. */
export const ARRANGEMENTS = {
  naehe: near,
  ebenen: layers,
  lage: places,
} as const satisfies Readonly<Record<string, (input: LayoutInput) => Drawing>>;

export type Arrangement = keyof typeof ARRANGEMENTS;
