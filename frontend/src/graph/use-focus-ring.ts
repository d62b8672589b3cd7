import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Drawing } from '../layout/drawing.ts';
import { FOCUS_RING_ID } from './elements.ts';

const GAP = 2;
const RING = 4;
const HALO = 2.5;

/** Draws the focus ring around an actor; null takes it away. */
export function useFocusRing(core: Core | null, drawing: Drawing | null, id: string | null): void {
  useEffect(() => {
    if (core === null || core.destroyed()) return;
    const ring = core.getElementById(FOCUS_RING_ID);
    const place = id === null ? undefined : drawing?.nodes.get(id);
    const node = core.getElementById(id ?? '');
    if (place === undefined || node.empty()) {
      ring.removeClass('shown');
      return;
    }
    const size = Math.max(node.width(), node.height()) + 2 * (HALO + GAP) + RING;
    core.batch(() => {
      ring.data('size', node.hasClass('selected') ? size + 2 * RING : size);
      ring.position({ x: place.x, y: place.y });
      ring.addClass('shown');
    });
  }, [core, drawing, id]);
}
