import type { Day } from '@knotenwerk/graph-schema';
import { useMemo } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { isAnswerTo } from '../api/is-answer-to.ts';
import {
  RegionCoveringDocument,
  RegionMembersDocument,
  RegionResponsibleDocument,
  type RegionPageQuery,
} from '../gql/graphql.ts';

type Overview = NonNullable<RegionPageQuery['region']>['overview'];
type TiedList = Overview['members'];

/** So many of a list are told with everything that ties them: one question of the API has no room for more. */
export const MOST_TIED = 150;

const DOCUMENTS = {
  members: RegionMembersDocument,
  covering: RegionCoveringDocument,
  responsible: RegionResponsibleDocument,
} as const;

interface Asked {
  readonly id: string;
  readonly asOf: Day | null;
  /** The lists in full are wanted. */
  readonly wanted: boolean;
}

interface WholeList {
  readonly list: TiedList | null;
  readonly loading: boolean;
  readonly error: CombinedError | undefined;
  readonly ask: () => void;
}

const isWhole = ({ items, totalCount }: TiedList): boolean =>
  items.length >= Math.min(totalCount, MOST_TIED);

function useWholeList(
  name: keyof typeof DOCUMENTS,
  overview: Overview | null,
  { id, asOf, wanted }: Asked,
): WholeList {
  const variables = useMemo(() => ({ id, asOf, first: MOST_TIED }), [id, asOf]);
  const own = overview?.[name] ?? null;
  const pause = !wanted || own === null || isWhole(own);
  const [{ data, fetching, error, operation }, ask] = useQuery({
    query: DOCUMENTS[name],
    ...{ variables, pause },
  });
  const isOwn = !pause && isAnswerTo(operation, variables);
  const found = isOwn ? (data?.region?.overview.list ?? null) : null;
  return {
    ...{ list: found ?? own, loading: fetching && !pause, error: pause ? undefined : error },
    ask: () => {
      if (!pause) ask({ requestPolicy: 'network-only' });
    },
  };
}

/** The overview of a region with its lists in full where that is wanted: each is a question of its own. */
export function useWholeLists(overview: Overview | null, asked: Asked) {
  const lists = {
    members: useWholeList('members', overview, asked),
    covering: useWholeList('covering', overview, asked),
    responsible: useWholeList('responsible', overview, asked),
  };
  const all = Object.values(lists);
  const { members, covering, responsible } = lists;
  return {
    overview: overview && {
      ...overview,
      members: members.list ?? overview.members,
      covering: covering.list ?? overview.covering,
      responsible: responsible.list ?? overview.responsible,
    },
    loading: all.some(({ loading }) => loading),
    error: all.find(({ error }) => error !== undefined)?.error,
    ask: () => {
      for (const each of all) each.ask();
    },
  };
}
