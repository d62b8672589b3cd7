import { useMemo } from 'react';
import { useQuery } from 'urql';
import { toApiError, type ApiError } from '../api/api-error.ts';
import { WaysDocument, type WaysQuery } from '../gql/graphql.ts';
import type { ViewState } from '../view/view-state.ts';
import { pathVariables } from './path-variables.ts';

export type Way = WaysQuery['current']['ways'][number];
export type Hop = Way['hops'][number];
export type HopLink = Hop['links'][number];
export type PathEnd = WaysQuery['current']['from'];
export type PathObstacle = NonNullable<WaysQuery['current']['obstacles']>[number];

/** Ways between two actors: those that hold come first, those that have ended after them. */
export interface FoundWays {
  readonly from: PathEnd;
  readonly to: PathEnd;
  readonly current: readonly Way[];
  readonly past: readonly Way[];
  readonly obstacles: readonly PathObstacle[];
  readonly unknownIds: readonly string[];
}

/** A way by the actors along it. */
export function keyOf({ hops }: Way): string {
  return hops.map(({ to }) => to.id).join(' ');
}

function toFoundWays({ current, past }: WaysQuery): FoundWays {
  const known = new Set(current.ways.map(keyOf));
  return {
    from: current.from,
    to: current.to,
    current: current.ways,
    past: (past?.ways ?? []).filter((way) => !known.has(keyOf(way))),
    obstacles: past?.obstacles ?? current.obstacles ?? [],
    unknownIds: current.unknownIds,
  };
}

/** The answer for a state; null without both ends, and before the answer to this very question is there. */
export function useWays(state: ViewState): {
  readonly found: FoundWays | null;
  readonly error: ApiError | null;
  readonly retry: () => void;
} {
  const paused = state.pathFrom === null || state.pathTo === null;
  const variables = useMemo(() => pathVariables(state), [state]);
  const [{ data, fetching, error }, ask] = useQuery({
    query: WaysDocument,
    variables,
    pause: paused,
  });
  const settled = !paused && !fetching;
  // The same object for the same answer: a drawing hangs on it. Null, whatever the types say, with an error alone.
  const found = useMemo(() => (data ? toFoundWays(data) : null), [data]);
  return {
    found: settled ? found : null,
    error: settled && error ? toApiError(error) : null,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}
