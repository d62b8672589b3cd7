import { GERMANY } from '@knotenwerk/graph-schema';
import type { Map as LeafletMap, Path } from 'leaflet';
import { useLayoutEffect, useRef } from 'react';
import type { Boundaries } from './boundaries.ts';
import type { Shade } from './classes.ts';
import type { Frame } from './frame.ts';
import { HATCH_ID } from './hatch.ts';
import { aroundOf } from './shown-shapes.ts';
import { addShapes, idOf, listening, type ShapeEvents } from './shape-layers.ts';
import { useDragged } from './use-dragged.ts';

/** The shapes the frame compares, by their shade; null is hatched. */
export type Shades = ReadonlyMap<string, Shade | null>;

/** What is drawn of Germany and its regions. */
export interface PaintedRegions extends ShapeEvents {
  readonly frame: Frame;
  /** Null while the numbers are on their way: all of Germany can be drawn before. */
  readonly shades: Shades | null;
}

const NOTHING: readonly string[] = [];

/** Ids of the regions a frame compares, in words: null are all of their level. */
function comparedIn({ frame, shades }: Pick<PaintedRegions, 'frame' | 'shades'>): string | null {
  if (frame.parent === GERMANY) return null;
  return [...(shades?.keys() ?? NOTHING)].toSorted().join(' ');
}

function paint(path: Path, shade: Shade | null): void {
  const element = path.getElement();
  if (!(element instanceof SVGElement)) return;
  element.dataset['shade'] = shade === null ? 'none' : String(shade);
  element.style.fill = shade === null ? `url(#${HATCH_ID})` : '';
  // The border between a hatched one and another is that of the other.
  if (shade !== null) path.bringToFront();
}

/** Draws the regions of the frame, below Kreise the other Länder too; a repaint keeps the shapes. */
export function useRegionShapes(
  leaflet: LeafletMap | null,
  boundaries: Boundaries | null,
  painted: PaintedRegions,
): void {
  const { frame, shades, onChoose, onHighlight } = painted;
  const dragged = useDragged(leaflet);
  const paths = useRef(new Map<string, Path>());
  const events = useRef<ShapeEvents>({ onChoose, onHighlight });
  useLayoutEffect(() => {
    events.current = { onChoose, onHighlight };
  }, [onChoose, onHighlight]);
  const { level, parent } = frame;
  const compared = comparedIn(painted);
  useLayoutEffect(() => {
    if (leaflet === null || boundaries === null) return undefined;
    const { states, districts } = boundaries;
    const own = (level === 'STATE' ? states : districts).features;
    const wanted = new Set(compared === null ? own.map(idOf) : compared.split(' '));
    const listen = listening(events, (id) => wanted.has(id), dragged);
    const byId = new Map<string, Path>();
    const layers = [
      addShapes(leaflet, aroundOf(boundaries, { level, parent }), 'map__around', listen),
      addShapes(
        leaflet,
        own.filter((each) => wanted.has(idOf(each))),
        'map__region',
        (id, path) => {
          byId.set(id, path);
          listen(id, path);
        },
      ),
    ];
    paths.current = byId;
    return () => {
      for (const layer of layers) layer.remove();
    };
  }, [leaflet, boundaries, level, parent, compared, dragged]);
  useLayoutEffect(() => {
    if (shades === null) return;
    for (const [id, path] of paths.current) paint(path, shades.get(id) ?? null);
  }, [leaflet, boundaries, level, parent, shades]);
}
