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

/** The actors picked out. */
export function useMarks(): Marks {
  const { state, update } = useViewState();
  return {
    marked: state.marked,
    full: isFull(state),
    toggle: (id) => {
      update(withToggled(state, id));
    },
    add: (id) => {
      update(withAdded(state, id));
    },
    clear: () => {
      update({ marked: [] });
    },
  };
}
