import { useMemo } from 'react';
import { useQuery } from 'urql';
import { isAnswerTo } from '../../api/is-answer-to.ts';
import { PlacesDocument, type PlacesQueryVariables } from '../../gql/graphql.ts';
import { useNetworkSize } from '../../shell/use-network-size.ts';
import { useViewState } from '../../view/use-view-state.ts';
import { placeQuestion } from './place-question.ts';
import { pointKey, type SeatCluster, type SeatPlace } from './seat-clusters.ts';

/** More actors than anybody reads in a window; the API names no more of one place. */
const MOST_NAMED = 500;
/** So much around the mark, in degrees, that places put together into one of its own are whole. */
const AROUND = 0.1;

/** The mark that is open with those who sit there. */
export interface OpenedSeats {
  readonly cluster: SeatCluster | null;
  readonly loading: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

function boxAround({ places }: SeatCluster): PlacesQueryVariables['bbox'] {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  return {
    south: Math.min(...latitudes) - AROUND,
    north: Math.max(...latitudes) + AROUND,
    west: Math.min(...longitudes) - AROUND,
    east: Math.max(...longitudes) + AROUND,
  };
}

/** The mark with the names of those found at its places. */
function withNames(cluster: SeatCluster, found: readonly SeatPlace[]): SeatCluster {
  const named = new Map(found.map((place) => [pointKey(place), place]));
  const places = cluster.places.map((place) => {
    const actors = named.get(pointKey(place))?.actors ?? [];
    return actors.length > place.actors.length ? { ...place, actors } : place;
  });
  return { ...cluster, places };
}

const isWhole = ({ places }: SeatCluster): boolean =>
  places.every(({ actors, actorCount }) => actors.length === actorCount);

const NOWHERE = { north: 0, south: 0, west: 0, east: 0 };

/** Asks who sits at the mark that was opened, where the map itself knows only some of them. */
export function useOpenedSeats(opened: SeatCluster | null): OpenedSeats {
  const { state } = useViewState();
  const { organisationCount } = useNetworkSize();
  const pause = opened === null || isWhole(opened);
  const question: PlacesQueryVariables = {
    ...placeQuestion(state, organisationCount),
    ...{ bbox: pause ? NOWHERE : boxAround(opened), first: MOST_NAMED, including: [] },
  };
  const key = JSON.stringify(question);
  const variables = useMemo(() => JSON.parse(key) as PlacesQueryVariables, [key]);
  const [{ data, fetching, error, operation }, ask] = useQuery({
    query: PlacesDocument,
    variables,
    pause,
  });
  const isOurs = !pause && !fetching && isAnswerTo(operation, variables);
  const found = isOurs ? (data?.placesIn ?? null) : null;
  const cluster = useMemo(
    () => (opened === null || found === null ? opened : withNames(opened, found)),
    [opened, found],
  );
  return {
    cluster,
    loading: !pause && fetching,
    failed: !pause && error !== undefined,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
    },
  };
}
