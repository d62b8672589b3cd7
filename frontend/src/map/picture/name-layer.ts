import type { Locale } from '@knotenwerk/graph-schema';
import { regionName } from '../region-words.ts';
import { namedAround } from '../shown-shapes.ts';
import type { ColourOf, PictureLayer } from './map-picture.ts';
import { projectTo } from './mercator.ts';
import type { SeenRegions } from './region-layers.ts';

const SIZE = 14;

/** The names of the Länder around, as on the map. */
export function nameLayer(
  { boundaries, frame, window }: Omit<SeenRegions, 'shades'>,
  { colour, locale }: { readonly colour: ColourOf; readonly locale: Locale },
): PictureLayer {
  const project = projectTo(window);
  return {
    texts: namedAround(boundaries, frame).map(({ id, longitude, latitude }) => {
      const [x, y] = project(longitude, latitude);
      const text = regionName({ id, name: id }, locale);
      return { x, y, text, size: SIZE, colour: colour('muted'), halo: colour('band') };
    }),
  };
}
