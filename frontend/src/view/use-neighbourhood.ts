import type { Day } from '@knotenwerk/graph-schema';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { toApiError, type ApiError } from '../api/api-error.ts';
import {
  NeighbourhoodDocument,
  type NeighbourhoodQuery,
  type SummaryFragment,
} from '../gql/graphql.ts';
import { entityOn, existsOn } from './entity-on-day.ts';
import { neighbourhoodVariables } from './neighbourhood-variables.ts';
import { toPicture, type Picture } from './picture.ts';
import { useKept } from './use-kept.ts';
import type { ViewState } from './view-state.ts';

type Answer = NeighbourhoodQuery['neighbourhood'];

/** Actors and links as network and list show them, around a middle or of the whole network. */
export interface Neighbourhood extends Pick<
  Answer,
  'totalCount' | 'unknownIds' | 'groupBy' | 'links' | 'omitted'
> {
  /** A community is told where actors have places in the picture of the whole network. */
  readonly nodes: readonly (Pick<Answer['nodes'][number], 'distance' | 'entity'> & {
    readonly community?: string | null;
  })[];
}

/** An actor as every list shows it. */
export type NeighbourhoodEntity = SummaryFragment;
export type NeighbourhoodLink = Neighbourhood['links'][number];

/** The set a state shows around its middle: the same for the network and for the list. */
export interface NeighbourhoodResult {
  /** Null without a middle or before the first answer; while the next answer loads, the one before. */
  readonly neighbourhood: Neighbourhood | null;
  /** Set where actors stand in groups, because they are too many to be drawn. */
  readonly picture: Picture | null;
  /** Actors of the middle that do not exist on the day shown. */
  readonly absent: readonly NeighbourhoodEntity[];
  readonly loading: boolean;
  readonly error: ApiError | null;
  readonly retry: () => void;
}

interface AnswerOfDay {
  readonly neighbourhood: Neighbourhood;
  readonly picture: Picture | null;
  readonly absent: readonly NeighbourhoodEntity[];
}

/** The answer without the actors asked for that do not exist on the day: the API tells them too. */
function onDay(neighbourhood: Answer, day: Day | null): AnswerOfDay {
  const there = neighbourhood.nodes.filter(({ entity }) => existsOn(entity, day));
  const absent = neighbourhood.nodes.filter(({ entity }) => !existsOn(entity, day));
  const nodes = there.map(({ entity, ...node }) => ({ ...node, entity: entityOn(entity, day) }));
  return {
    neighbourhood: { ...neighbourhood, nodes },
    picture: neighbourhood.groupBy == null ? null : toPicture(neighbourhood),
    absent: absent.map(({ entity }) => entity),
  };
}

/** Asks for the neighbourhood of the state's middle; without a middle it asks nothing. */
export function useNeighbourhood(state: ViewState): NeighbourhoodResult {
  const paused = state.centres.length === 0;
  const variables = useMemo(() => neighbourhoodVariables(state), [state]);
  const [{ data, fetching, error }, ask] = useQuery({
    query: NeighbourhoodDocument,
    variables,
    pause: paused,
  });
  // Null, whatever the types say, where the answer is nothing but an error.
  const found = data?.neighbourhood;
  const answer = useMemo(
    () => (found === undefined ? null : onDay(found, variables.asOf ?? null)),
    [found, variables],
  );
  const kept = useKept(answer, paused ? null : 'asked');
  return {
    neighbourhood: kept?.neighbourhood ?? null,
    picture: kept?.picture ?? null,
    absent: kept?.absent ?? [],
    loading: !paused && fetching,
    error: !paused && error ? toApiError(error) : null,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}
