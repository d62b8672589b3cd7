import { startTransition, useOptimistic } from 'react';
import { isFull, withAdded, withToggled } from './marking.ts';
import { useViewState } from './use-view-state.ts';

/** The actors picked out, and the ways to change them. */
export interface Marks {
  readonly marked: readonly string[];
  /** No further one can be picked out. */
  readonly full: boolean;
  /** Picks an actor out, or puts it back. */
  readonly toggle: (id: string) => void;
  /** The same in the drawing, where the actor chosen before counts as the first. */
  readonly add: (id: string) => void;
  readonly clear: () => void;
}

/** The actors picked out. The address follows a little later: a key pressed faster than that counts on from the last one. */
export function useMarks(): Marks {
  const { state, update } = useViewState();
  const [marked, showNow] = useOptimistic(state.marked);
  const now = { ...state, marked };
  const change = (next: Pick<Marks, 'marked'>) => {
    startTransition(() => {
      showNow(next.marked);
      update({ marked: next.marked });
    });
  };
  return {
    marked,
    full: isFull(now),
    toggle: (id) => {
      change(withToggled(now, id));
    },
    add: (id) => {
      change(withAdded(now, id));
    },
    clear: () => {
      change({ marked: [] });
    },
  };
}
