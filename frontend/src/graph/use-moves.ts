import type { Core, ElementDefinition } from 'cytoscape';
import { useEffect } from 'react';
import { FOCUS_RING_ID } from './elements.ts';
import { moveDuration } from './motion.ts';

const NOTICEABLE = 0.5;

/** Moves elements that were there before to their new places; new ones are already where they belong. */
export function useMoves(core: Core | null, elements: readonly ElementDefinition[]): void {
  useEffect(() => {
    if (core === null || core.destroyed()) return;
    const duration = moveDuration();
    for (const { data, position } of elements) {
      const node = core.getElementById(data.id ?? '');
      if (!position || node.empty() || data.id === FOCUS_RING_ID) continue;
      const { x, y } = node.position();
      if (Math.hypot(x - position.x, y - position.y) < NOTICEABLE) continue;
      node.stop(true);
      const place = { x: position.x, y: position.y };
      if (duration === 0) node.position(place);
      else node.animate({ position: place, duration, easing: 'ease-out' });
    }
  }, [core, elements]);
}
