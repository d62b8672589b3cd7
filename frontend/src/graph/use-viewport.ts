import type { Core } from 'cytoscape';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Drawing } from '../layout/drawing.ts';
import { boundsOf, boxAround, type Box, type Point } from '../layout/geometry.ts';
import { moveDuration } from './motion.ts';
import { fitView, startView, viewShowing, ZOOM_LIMITS, type Room, type View } from './viewport.ts';

const ZOOM_STEP = 1.25;

/** What the reader can do with the view. */
export interface Viewport {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
  /** Brings a place into view, if it is not. */
  readonly reveal: (place: Point) => void;
}

function currentView(core: Core): View {
  return { zoom: core.zoom(), ...core.pan() };
}

/** Room around what is shown first. */
const MARGIN = 24;

/** The part of a drawing some of its actors take up, with their labels; null where none of them is drawn. */
function partOf({ nodes }: Drawing, ids: ReadonlySet<string>): Box | null {
  const placed = [...nodes.values()].filter(({ id }) => ids.has(id));
  if (placed.length === 0) return null;
  const boxes = placed.flatMap((node) => [
    boxAround(node, { width: 0, height: 0 }, MARGIN),
    node.label,
  ]);
  return boundsOf(boxes);
}

function show(core: Core, { zoom, x, y }: View, duration: number): void {
  core.stop(true);
  if (duration === 0) core.viewport({ zoom, pan: { x, y } });
  else core.animate({ zoom, pan: { x, y }, duration, easing: 'ease-out' });
}

/** Shows a new drawing as it starts, where some actors are meant all of those, and zooms and pans on request. */
export function useViewport(
  core: Core | null,
  drawing: Drawing | null,
  room: Room | null,
  meant: ReadonlySet<string> | null = null,
): Viewport {
  const shown = useRef<{ core: Core; drawing: Drawing } | null>(null);
  useEffect(() => {
    if (core === null || core.destroyed() || drawing === null || room === null) return;
    core.minZoom(ZOOM_LIMITS.min);
    core.maxZoom(ZOOM_LIMITS.max);
    core.resize();
    const isFirst = shown.current?.core !== core;
    const samePlaces = !isFirst && shown.current?.drawing.nodes === drawing.nodes;
    const wasLasting = shown.current?.drawing.lasting === true;
    shown.current = { core, drawing };
    if (samePlaces || (drawing.lasting && !isFirst && wasLasting)) return;
    const part = meant && partOf(drawing, meant);
    const all = drawing.lasting ? drawing.bounds : null;
    const wanted = part ?? all;
    const view = wanted ? fitView(wanted, room) : startView(drawing.bounds, drawing.focus, room);
    show(core, view, isFirst ? 0 : moveDuration());
  }, [core, drawing, room, meant]);

  const zoomBy = useCallback(
    (factor: number) => {
      if (core === null || room === null) return;
      const { zoom, x, y } = currentView(core);
      const wanted = Math.min(ZOOM_LIMITS.max, Math.max(ZOOM_LIMITS.min, zoom * factor));
      const middle = { x: room.width / 2, y: room.height / 2 };
      const moved = (pan: number, centre: number) => centre - ((centre - pan) * wanted) / zoom;
      show(core, { zoom: wanted, x: moved(x, middle.x), y: moved(y, middle.y) }, moveDuration());
    },
    [core, room],
  );

  return useMemo(
    () => ({
      zoomIn: () => {
        zoomBy(ZOOM_STEP);
      },
      zoomOut: () => {
        zoomBy(1 / ZOOM_STEP);
      },
      showAll: () => {
        if (core && drawing && room) show(core, fitView(drawing.bounds, room), moveDuration());
      },
      reveal: (place: Point) => {
        if (core && room) show(core, viewShowing(place, currentView(core), room), moveDuration());
      },
    }),
    [core, drawing, room, zoomBy],
  );
}
