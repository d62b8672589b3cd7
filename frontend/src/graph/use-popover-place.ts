import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { Point, Size } from '../layout/geometry.ts';

const MARGIN = 8;
const GAP = 16;

/** Where a window beside a place of the drawing stands on the canvas, so that it is seen whole; follows pan and zoom. */
export function usePopoverPlace(
  core: Core | null,
  anchor: Point | null,
  room: Size | null,
  size: Size | null,
): Point | null {
  const [place, setPlace] = useState<Point | null>(null);
  useEffect(() => {
    if (core === null || anchor === null || room === null || size === null) return;
    const follow = () => {
      setPlace(placeBeside(onScreen(core, anchor), room, size));
    };
    follow();
    core.on('viewport', follow);
    return () => {
      core.off('viewport', follow);
    };
  }, [core, anchor, room, size]);
  return anchor === null ? null : place;
}

function onScreen(core: Core, { x, y }: Point): Point {
  const pan = core.pan();
  return { x: x * core.zoom() + pan.x, y: y * core.zoom() + pan.y };
}

/** Below the place, above it where there is no room below, `gap` pixels away; never beyond the edges. */
export function placeBeside(place: Point, room: Size, size: Size, gap = GAP): Point {
  const within = (value: number, length: number, limit: number) =>
    Math.max(MARGIN, Math.min(limit - length - MARGIN, value));
  const below = place.y + gap;
  const fitsBelow = below + size.height + MARGIN <= room.height;
  const y = fitsBelow ? below : place.y - gap - size.height;
  return {
    x: within(place.x - size.width / 2, size.width, room.width),
    y: within(y, size.height, room.height),
  };
}
