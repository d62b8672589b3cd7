import { MOST_MARKED, NOTHING_SELECTED, type ViewState } from './view-state.ts';

/** Whether no further actor can be picked out. */
export function isFull({ marked }: Pick<ViewState, 'marked'>): boolean {
  return marked.length >= MOST_MARKED;
}

/** Picks an actor out, or puts one that was picked out back; a further one than the address holds changes nothing. */
export function withToggled(state: ViewState, id: string): Pick<ViewState, 'marked'> {
  const { marked } = state;
  if (marked.includes(id)) return { marked: marked.filter((other) => other !== id) };
  return { marked: isFull(state) ? marked : [...marked, id] };
}

/** The same in the drawing, where the actor that was chosen before counts as the first one picked out. */
export function withAdded(state: ViewState, id: string): Pick<ViewState, 'marked'> {
  const { selection, marked } = state;
  const first = selection !== null && selection !== NOTHING_SELECTED && selection !== id;
  return withToggled(marked.length === 0 && first ? { ...state, marked: [selection] } : state, id);
}
