import { selectedIdOf, type ViewState } from '../../view/view-state.ts';

/** Ids of those who are picked out or selected, here or in network and list. */
export function pickedOf(state: ViewState): readonly string[] {
  const selected = selectedIdOf(state);
  return [...new Set(selected === null ? state.marked : [...state.marked, selected])];
}
