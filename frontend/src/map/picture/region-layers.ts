import { GERMANY } from '@knotenwerk/graph-schema';
import type { Feature } from 'geojson';
import type { Boundaries } from '../boundaries.ts';
import type { Shade } from '../classes.ts';
import type { Frame } from '../frame.ts';
import { FADES, fadeOf } from '../fades.ts';
import { aroundOf, comparedShapes, findShape, parentOutlines } from '../shown-shapes.ts';
import {
  fadeFill,
  HATCH_FILL,
  type ColourOf,
  type PictureLayer,
  type PicturePath,
} from './map-picture.ts';
import { projectTo, type MapWindow } from './mercator.ts';
import { outlinePath } from './outline-path.ts';

/** The regions of a map as they are seen. */
export interface SeenRegions {
  readonly boundaries: Boundaries;
  readonly frame: Frame;
  readonly shades: ReadonlyMap<string, Shade | null>;
  readonly window: MapWindow;
}

type Look = Omit<PicturePath, 'd'>;

/** Draws shapes; of those out of sight nothing is left. */
function painter(window: MapWindow) {
  const project = projectTo(window);
  return (features: readonly Feature[], look: (feature: Feature) => Look): readonly PicturePath[] =>
    features
      .map((feature) => ({ d: outlinePath(feature.geometry, window, project), ...look(feature) }))
      .filter(({ d }) => d !== '');
}

function fadePaths(window: MapWindow): readonly PicturePath[] {
  const project = projectTo(window);
  return FADES.map((side) => {
    const [[south, west], [north, east]] = fadeOf(side);
    const [[left, top], [right, bottom]] = [project(west, north), project(east, south)];
    const d = `M${String(left)} ${String(top)}H${String(right)}V${String(bottom)}H${String(left)}Z`;
    return { d, fill: fadeFill(side), stroke: null, width: 0 };
  });
}

function backdropLayer({ boundaries, window }: SeenRegions, colour: ColourOf): PictureLayer {
  const paint = painter(window);
  const { neighbours, rivers, lakes } = boundaries;
  const [canvas, band, line] = ['canvas', 'band', 'line'].map(colour) as [string, string, string];
  return {
    paths: [
      ...paint(neighbours.features, () => ({ fill: band, stroke: canvas, width: 1 })),
      ...paint(rivers.features, () => ({ fill: null, stroke: line, width: 1 })),
      ...paint(lakes.features, () => ({ fill: canvas, stroke: line, width: 1 })),
      ...fadePaths(window),
    ],
  };
}

/** What fills a region of a shade; null is „keine Angabe“. */
export function fillOf(shade: Shade | null, colour: ColourOf): string {
  return shade === null ? HATCH_FILL : colour(`seq-${String(shade)}`);
}

/** Outlines in ink, above all borders: of the region looked into, and of the Kreis chosen in it. */
export function outlineLayer(
  { boundaries, frame, shades, window }: SeenRegions,
  colour: ColourOf,
): PictureLayer {
  const paint = painter(window);
  const parts = new Set(shades.keys());
  const chosen = frame.chosen === null ? undefined : findShape(boundaries, frame.chosen);
  const line = (width: number) => () => ({ fill: null, stroke: colour('ink'), width });
  return {
    paths: [
      ...paint(parentOutlines(boundaries, frame, parts), line(frame.parent === GERMANY ? 1 : 2)),
      ...paint(chosen === undefined ? [] : [chosen], line(3)),
    ],
  };
}

/** What lies around, and the regions in their shades. */
export function regionLayers(seen: SeenRegions, colour: ColourOf): readonly PictureLayer[] {
  const { boundaries, frame, shades, window } = seen;
  const paint = painter(window);
  const compared = comparedShapes(boundaries, frame, shades);
  const border = { stroke: colour('canvas'), width: 1.25 };
  const hatched = { fill: HATCH_FILL, stroke: colour('edge-ended'), width: 1 };
  const shadeOf = ({ id }: Feature) => shades.get(String(id)) ?? null;
  const isHatched = (shape: Feature) => shadeOf(shape) === null;
  return [
    backdropLayer(seen, colour),
    {
      paths: [
        ...paint(aroundOf(boundaries, frame), () => ({ fill: colour('band'), ...border })),
        // The border between a hatched one and another is that of the other.
        ...paint(compared.filter(isHatched), () => hatched),
        ...paint(
          compared.filter((shape) => !isHatched(shape)),
          (shape) => ({ fill: fillOf(shadeOf(shape), colour), ...border }),
        ),
      ],
    },
  ];
}
