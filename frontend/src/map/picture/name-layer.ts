import { TEXT_STYLES } from '../../graph/text-styles.ts';
import { placeInWindow } from '../in-window.ts';
import { NAME_TEXTS, type MapName, type PlacedName } from '../use-map-names.ts';
import type { ColourOf, PictureLayer, PictureText } from './map-picture.ts';
import { projectTo, type MapWindow } from './mercator.ts';

/** The colour of each name, as on the map. */
const COLOURS: Readonly<Record<MapName['role'], string>> = {
  further: 'ink',
  count: 'ink',
  territory: 'c-kammer',
  state: 'muted',
};

/** The names that the map has room for, at their places; one that the edge would cut is left out. */
export function nameLayer(
  names: readonly PlacedName[],
  window: MapWindow,
  colour: ColourOf,
): PictureLayer {
  const project = projectTo(window);
  const texts = names.flatMap(({ text, role, middle, width, height }): PictureText[] => {
    const [x, y] = project(middle.lng, middle.lat);
    const letters = { left: x - width / 2, top: y - height / 2, width, height };
    if (placeInWindow(letters, window) !== 'within') return [];
    const { size, weight } = TEXT_STYLES[NAME_TEXTS[role]];
    const look = { colour: colour(COLOURS[role]), halo: colour('surface'), strong: weight > 400 };
    return [{ x, y, text, width, size, ...look }];
  });
  return { texts };
}
