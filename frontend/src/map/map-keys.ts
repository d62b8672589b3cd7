import type { MapViewport } from './use-map-viewport.ts';

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What a key does while the map has the focus; null for keys that are none of its business. */
export function mapKey(
  key: string,
  viewport: MapViewport,
  shortcuts: boolean,
): (() => void) | null {
  const arrow = Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
  if (arrow !== undefined)
    return () => {
      viewport.pan(...arrow);
    };
  if (!shortcuts) return null;
  if (key === '+') return viewport.zoomIn;
  if (key === '-') return viewport.zoomOut;
  return key === '0' ? viewport.showAll : null;
}
