import { useCallback, useEffect, useState } from 'react';
import { findBoundaries, loadBoundaries, type Boundaries } from './boundaries.ts';

/** The shapes of the map once they are there; `failed` where they could not be fetched, with the way to try again. */
export function useBoundaries() {
  const [boundaries, setBoundaries] = useState<Boundaries | null>(findBoundaries);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    loadBoundaries().then(
      (loaded) => {
        if (wanted) setBoundaries(loaded);
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return { boundaries, failed, retry };
}
