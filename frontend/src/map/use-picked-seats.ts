import { useCallback, useMemo } from 'react';
import { useViewState } from '../view/use-view-state.ts';
import { selectedIdOf } from '../view/view-state.ts';
import type { SeatCluster } from './seat-clusters.ts';

/** Tells of a mark whether somebody in it is selected or picked out, here or in network and list. */
export function usePickedSeats(): (cluster: SeatCluster) => boolean {
  const { state } = useViewState();
  const { marked } = state;
  const selected = selectedIdOf(state);
  const ids = useMemo(
    () => new Set(selected === null ? marked : [...marked, selected]),
    [marked, selected],
  );
  return useCallback(
    ({ places }: SeatCluster) => places.some(({ actors }) => actors.some(({ id }) => ids.has(id))),
    [ids],
  );
}
