import { useMemo } from 'react';
import type { ShownWays } from '../graph/shown-ways.ts';
import { dayOf } from '../view/day-of.ts';
import { useKept } from '../view/use-kept.ts';
import type { NeighbourhoodResult } from '../view/use-neighbourhood.ts';
import { useNetwork } from '../view/use-whole-network.ts';
import type { ViewState } from '../view/view-state.ts';
import { useWays, type FoundWays } from './use-ways.ts';
import { allWays, shownWays, withWays } from './way-network.ts';

/** The set a state shows, and the ways it shows in it. */
export interface WayNetwork extends NeighbourhoodResult {
  /** Null where the address names no two ends, and before their ways are there. */
  readonly found: FoundWays | null;
  /** The same object while the ways stay the same; null for none. */
  readonly ways: ShownWays | null;
}

/** The neighbourhood of the middle, or the whole network; with the ways in it where the address names two ends (`von`, `nach`). */
export function useWayNetwork(state: ViewState): WayNetwork {
  const { pathFrom, pathTo } = state;
  const wanted = pathFrom !== null && pathTo !== null;
  const result = useNetwork(state);
  const asked = useWays(state);
  const found = useKept(asked.found, wanted ? `${pathFrom} ${pathTo}` : null);
  const day = dayOf(state);
  const around = result.neighbourhood;
  const neighbourhood = useMemo(
    () => (around !== null && found !== null ? withWays(around, allWays(found), day) : around),
    [around, found, day],
  );
  const ways = useMemo(() => (found === null ? null : shownWays(allWays(found))), [found]);
  const waiting = wanted && found === null && asked.error === null;
  return {
    ...result,
    neighbourhood: waiting ? null : neighbourhood,
    found,
    ways,
    error: result.error ?? asked.error,
    retry: () => {
      result.retry();
      asked.retry();
    },
  };
}
