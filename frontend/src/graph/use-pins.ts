import type { Core, ElementDefinition, EventObject, NodeSingular } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';
import type { Drawing } from '../layout/drawing.ts';
import type { Point } from '../layout/geometry.ts';
import type { Pin } from '../layout/pins.ts';
import { DIRECTIONS, type ArrowKey } from './walk.ts';

/** What the reader's pins work on. */
export interface PinPlan {
  readonly core: Core | null;
  readonly drawing: Drawing | null;
  readonly elements: readonly ElementDefinition[];
  readonly selected: string | null;
  readonly pins: readonly Pin[];
  /** Null lets somebody go. */
  readonly onPin: (id: string, place: Point | null) => void;
}

/** One step of moving, in pixels on screen. */
const STEP = 24;
/** A shorter way was a click. */
const LEAST_WAY = 4;

/** What can be done with pins by buttons and keys. */
export interface PinActions {
  readonly isPinned: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Pins somebody one step further in a direction. */
  readonly move: (id: string, key: ArrowKey) => void;
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** Shows who is pinned, and lets the selected actor be dragged to where it is pinned; others can't be moved by accident. */
export function usePins(plan: PinPlan): PinActions {
  const { core, elements, selected, pins, drawing, onPin } = plan;
  const isPinned = (id: string) => pins.some((pin) => pin.id === id);
  const dropped = useEffectEvent(({ target }: EventObject) => {
    const node = target as NodeSingular;
    const before = drawing?.nodes.get(node.id());
    const place = node.position();
    const way = before ? Math.hypot(place.x - before.x, place.y - before.y) : 0;
    if (way * node.cy().zoom() >= LEAST_WAY) {
      node.position({ ...rounded(place) });
      onPin(node.id(), rounded(place));
    } else if (before) node.position({ x: before.x, y: before.y });
  });
  useEffect(() => {
    if (core === null || core.destroyed()) return;
    core.batch(() => {
      core.nodes().ungrabify().removeClass('pinned');
      for (const { id } of pins) core.getElementById(id).addClass('pinned');
      if (selected !== null) core.nodes('.actor').getElementById(selected).grabify();
    });
  }, [core, elements, selected, pins]);
  useEffect(() => {
    if (core === null) return;
    core.on('dragfree', 'node', dropped);
    return () => {
      core.off('dragfree', 'node', dropped);
    };
  }, [core]);
  const placeOf = (id: string) => drawing?.nodes.get(id);
  return {
    isPinned,
    toggle: (id) => {
      const place = placeOf(id);
      if (place) onPin(id, isPinned(id) ? null : rounded(place));
    },
    move: (id, key) => {
      const place = placeOf(id);
      if (place === undefined || core === null) return;
      const step = STEP / core.zoom();
      const { x, y } = DIRECTIONS[key];
      onPin(id, rounded({ x: place.x + x * step, y: place.y + y * step }));
    },
  };
}
