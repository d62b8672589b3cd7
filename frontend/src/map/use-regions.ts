import { GERMANY } from '@knotenwerk/graph-schema';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { toApiError, type ApiError } from '../api/api-error.ts';
import {
  ComparedRegionsDocument,
  RegionPlaceDocument,
  type ComparedRegionsQuery,
  type ComparedRegionsQueryVariables,
  type MapTallyFragment,
} from '../gql/graphql.ts';
import type { Filter } from '../atlas/active-filters.ts';
import { useKept } from '../view/use-kept.ts';
import type { ViewState } from '../view/view-state.ts';
import { frameOf, wayTo, wholeBy, type Frame } from './frame.ts';
import { regionQuestion } from './region-question.ts';

export type ComparedRegions = ComparedRegionsQuery['regions'];

/** An area that lies across Kreise, to be chosen. */
export interface AreaChoice {
  readonly id: string;
  readonly name: string;
}

/** What of a state decides what is counted. */
export type Counting = Pick<ViewState, 'measure' | 'counted' | 'asOf' | Filter>;

/** Which regions are compared, and by what. */
export interface Comparison {
  readonly counting: Counting;
  readonly frame: Frame;
}

/** The regions a state shows, with the way to them. */
export interface RegionsAnswer extends Comparison {
  /** The region of the address itself. */
  readonly place: MapTallyFragment;
  /** Ids from Germany to it. */
  readonly way: readonly string[];
  readonly areas: readonly AreaChoice[];
  readonly compared: ComparedRegions;
}

export interface RegionsResult {
  /** While the next answer loads, the one before. */
  readonly answer: RegionsAnswer | null;
  /** What an answer is going to be about; null where only the answer tells. */
  readonly awaited: Comparison | null;
  /** The id in the address where no region has it; then Germany is shown. */
  readonly unknownId: string | null;
  /** The answer is still the one before, or none. */
  readonly loading: boolean;
  readonly error: ApiError | null;
  readonly retry: () => void;
}

function isNotFound(error: unknown): boolean {
  return toApiError(error).failure === 'notFound';
}

/** Where the region of the address stands; Germany for one that does not exist. From an area others can be chosen. */
function usePlace(id: string) {
  const [asked] = useQuery({ query: RegionPlaceDocument, variables: { id } });
  const unknown = asked.error !== undefined && isNotFound(asked.error);
  const inArea = asked.data?.regions.parent.level === 'AREA';
  const [whole, ask] = useQuery({
    query: RegionPlaceDocument,
    variables: { id: GERMANY },
    pause: !unknown && !inArea,
  });
  const { data, fetching, error } = unknown ? whole : asked;
  const place = data?.regions ?? null;
  const areas = (inArea ? whole.data?.regions : place)?.regions ?? null;
  return { place: areas === null ? null : place, areas, unknown, fetching, error, ask };
}

/** Asks for the regions a state shows, with the numbers of each. */
export function useRegions(state: ViewState): RegionsResult {
  const id = state.region ?? GERMANY;
  const { place, areas, unknown, ask: askPlace, ...asked } = usePlace(id);
  const { regionLevel } = state;
  const frame = useMemo(
    () => (place === null ? wholeBy(regionLevel) : frameOf(place.parent, regionLevel)),
    [place, regionLevel],
  );
  const key = JSON.stringify(regionQuestion(state, frame));
  const { measure } = state;
  // The key holds all that decides the question: while it stays, so do question and answer.
  const { variables, counting } = useMemo(
    (): { variables: ComparedRegionsQueryVariables; counting: Counting } => ({
      variables: JSON.parse(key) as ComparedRegionsQueryVariables,
      counting: state,
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, measure],
  );
  const [{ data, fetching, error, operation }, ask] = useQuery({
    query: ComparedRegionsDocument,
    variables,
    // What there is in Germany can be asked before it is known what Germany is.
    pause: place === null && id !== GERMANY,
  });
  const of = operation?.variables;
  const current = of?.parent === frame.parent && of.level === frame.level;
  const compared = place !== null && current && !fetching ? (data?.regions ?? null) : null;
  const answer = useMemo(
    () =>
      place === null || areas === null || compared === null
        ? null
        : {
            ...{ counting, frame, place: place.parent, way: wayTo(place.parent), compared },
            areas: areas.map(({ region }) => region),
          },
    [place, areas, compared, frame, counting],
  );
  const awaited = useMemo(
    () => (id === GERMANY ? { counting, frame } : null),
    [id, counting, frame],
  );
  const failure = asked.error ?? error;
  return {
    ...{ answer: useKept(answer, 'asked'), awaited },
    unknownId: unknown ? state.region : null,
    loading: asked.fetching || fetching || (answer === null && failure === undefined),
    error: failure === undefined ? null : toApiError(failure),
    retry: () => {
      askPlace({ requestPolicy: 'network-only' });
      ask({ requestPolicy: 'network-only' });
    },
  };
}
