import { useCallback, useMemo } from 'react';
import { useViewState } from '../../view/use-view-state.ts';
import { pickedOf } from './picked.ts';
import type { SeatCluster } from './seat-clusters.ts';

/** Tells of a mark whether somebody in it is selected or picked out, here or in network and list. */
export function usePickedSeats(): (cluster: SeatCluster) => boolean {
  const { state } = useViewState();
  const key = pickedOf(state).join(' ');
  const ids = useMemo(() => new Set(key.split(' ')), [key]);
  return useCallback(
    ({ places }: SeatCluster) => places.some(({ actors }) => actors.some(({ id }) => ids.has(id))),
    [ids],
  );
}
