import type { Box, Point, Size } from '../layout/geometry.ts';

/** What part of the drawing is seen: `x` and `y` are where the origin of the drawing stands on screen. */
export interface View extends Point {
  readonly zoom: number;
}

export const ZOOM_LIMITS = { min: 0.15, max: 3 } as const;
/** Below this zoom the smallest labels (13 px) would be under 12 px. */
const LEAST_READABLE = 12 / 13;

/** The canvas, and how much of its lower edge controls cover. */
export interface Room extends Size {
  readonly covered: number;
}

function centred(start: number, length: number, room: number, zoom: number): number {
  return (room - length * zoom) / 2 - start * zoom;
}

/** Keeps the edge of the drawing from leaving the room while it is larger than it. */
function clamped(wish: number, start: number, length: number, room: number, zoom: number): number {
  if (length * zoom <= room) return centred(start, length, room, zoom);
  return Math.min(-start * zoom, Math.max(room - (start + length) * zoom, wish));
}

const freePart = ({ width, height, covered }: Room): Size => ({ width, height: height - covered });

const fitZoom = (bounds: Box, { width, height }: Size) =>
  Math.min(1, width / bounds.width, height / bounds.height);

function viewOfAll(bounds: Box, room: Size, zoom: number): View {
  const fitsBelowEdge = bounds.y >= 0 && bounds.height * zoom < room.height;
  return {
    zoom,
    x: centred(bounds.x, bounds.width, room.width, zoom),
    y: fitsBelowEdge ? 0 : centred(bounds.y, bounds.height, room.height, zoom),
  };
}

/** Everything at once, however small; never larger than life. */
export function fitView(bounds: Box, room: Room): View {
  const free = freePart(room);
  return viewOfAll(bounds, free, Math.max(ZOOM_LIMITS.min, fitZoom(bounds, free)));
}

/** How far down the free part of the room the subject may stand for the top of the drawing to be seen with it. */
const LOWEST_SUBJECT = 0.75;

/** How a drawing is first shown: all of it where labels stay readable, else its top with its subject, else its subject in the middle. */
export function startView(bounds: Box, focus: Point, room: Room): View {
  for (const part of [freePart(room), room]) {
    const zoom = fitZoom(bounds, part);
    if (zoom >= LEAST_READABLE) return viewOfAll(bounds, part, zoom);
  }
  const zoom = LEAST_READABLE;
  const fromTop = (focus.y - bounds.y) * zoom;
  const isNearTop = fromTop <= freePart(room).height * LOWEST_SUBJECT;
  const x = room.width / 2 - focus.x * zoom;
  const y = isNearTop ? -bounds.y * zoom : room.height / 2 - focus.y * zoom;
  return {
    zoom,
    x: clamped(x, bounds.x, bounds.width, room.width, zoom),
    y: clamped(y, bounds.y, bounds.height, room.height, zoom),
  };
}

/** The view moved as little as needed to show a place with some room around it; the same where it is seen. */
export function viewShowing(place: Point, view: View, room: Room, margin = 60): View {
  const [x, y] = [place.x * view.zoom + view.x, place.y * view.zoom + view.y];
  const shift = (value: number, length: number) =>
    Math.max(0, margin - value) - Math.max(0, value - (length - margin));
  return {
    ...view,
    x: view.x + shift(x, room.width),
    y: view.y + shift(y, room.height - room.covered),
  };
}
