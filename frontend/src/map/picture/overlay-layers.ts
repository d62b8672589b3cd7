import type { Geometry } from 'geojson';
import { arcWidth, type DrawnLinks } from '../links/arc-bundles.ts';
import { arcBetween } from '../links/arc-path.ts';
import type { Boundaries } from '../boundaries.ts';
import { chambersByDistrict } from '../territories/territory-words.ts';
import type { ShownTerritories } from '../territories/use-territory-borders.ts';
import type { ColourOf, PictureLayer, PicturePath } from './map-picture.ts';
import { px } from './markup.ts';
import { projectTo, type MapWindow } from './mercator.ts';
import { outlinePath } from './outline-path.ts';

/** The borders of districts of chambers, and the one that stands out, as on the map. */
export function territoryLayer(
  { territories, territory }: ShownTerritories,
  { boundaries, window }: { readonly boundaries: Boundaries; readonly window: MapWindow },
  colour: ColourOf,
): PictureLayer {
  if (territories === null) return {};
  const chambers = chambersByDistrict(territories);
  const borders = boundaries.bordersBetween((id) => chambers.get(id)?.join(' ') ?? null);
  const chosen = territories.items.find(({ organisation }) => organisation.id === territory);
  const outline = boundaries.outlineOf(new Set(chosen?.districts.map(({ region }) => region.id)));
  const line = (shape: Geometry, width: number, ground: number): readonly PicturePath[] => {
    const d = outlinePath(shape, window, projectTo(window));
    const look = { d, fill: null };
    return [
      { ...look, stroke: colour('surface'), width: ground },
      { ...look, stroke: colour('c-kammer'), width },
    ];
  };
  return {
    paths: [...line(borders, 1.75, 4), ...(outline === null ? [] : line(outline.geometry, 4, 8))],
  };
}

/** The arcs between marks, the strongest on top. */
export function arcLayer(
  { arcs }: Pick<DrawnLinks, 'arcs'>,
  window: MapWindow,
  colour: ColourOf,
): PictureLayer {
  const project = projectTo(window);
  const at = ({ longitude, latitude }: DrawnLinks['arcs'][number]['from']) => {
    const [x, y] = project(longitude, latitude);
    return { x, y };
  };
  const drawn = arcs.toReversed().map((arc) => ({ arc, ...arcBetween(at(arc.from), at(arc.to)) }));
  return {
    paths: drawn.flatMap(({ arc, points }): PicturePath[] => {
      const d = `M${points.map(({ x, y }) => `${String(px(x))} ${String(px(y))}`).join('L')}`;
      const width = arcWidth(arc.linkCount);
      return [
        { d, fill: null, stroke: colour('surface'), width: width + 2 },
        { d, fill: null, stroke: colour('ink'), width },
      ];
    }),
  };
}
