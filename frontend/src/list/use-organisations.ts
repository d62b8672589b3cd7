import { useEffect, useMemo, useState } from 'react';
import { useClient, type Client } from 'urql';
import { toApiError, type ApiError } from '../api/api-error.ts';
import { OrganisationsDocument, type OrganisationsQueryVariables } from '../gql/graphql.ts';
import { entityOn } from '../view/entity-on-day.ts';
import type { NeighbourhoodEntity } from '../view/use-neighbourhood.ts';
import type { ViewState } from '../view/view-state.ts';
import { organisationQuestion } from './organisation-variables.ts';

const LARGEST_PAGE = 200;

/** The first rows of the list of all organisations. */
export interface OrganisationList {
  readonly organisations: readonly NeighbourhoodEntity[];
  readonly totalCount: number;
}

export interface OrganisationListResult {
  /** While the next answer loads, the one before. */
  readonly list: OrganisationList | null;
  readonly loading: boolean;
  readonly error: ApiError | null;
  readonly retry: () => void;
}

/** The first rows of a list, fetched page by page; the pages share the cache of the client. */
export async function fetchOrganisations(
  client: Client,
  question: ReturnType<typeof organisationQuestion>,
  rows: number,
): Promise<OrganisationList> {
  const organisations: NeighbourhoodEntity[] = [];
  let after: string | null | undefined = null;
  let totalCount = 0;
  do {
    const first = Math.min(LARGEST_PAGE, rows - organisations.length);
    const variables: OrganisationsQueryVariables = { ...question, first, after };
    const { data, error } = await client.query(OrganisationsDocument, variables).toPromise();
    if (error) throw error;
    organisations.push(...(data?.organisations.nodes ?? []));
    totalCount = data?.organisations.totalCount ?? 0;
    after = data?.organisations.pageInfo.hasNextPage ? data.organisations.pageInfo.endCursor : null;
  } while (after !== null && organisations.length < rows);
  const day = question.filter.asOf ?? null;
  return { organisations: organisations.map((entity) => entityOn(entity, day)), totalCount };
}

/** Asks for the list a state shows where it has no middle. */
export function useOrganisations(state: ViewState): OrganisationListResult {
  const client = useClient();
  const key = JSON.stringify([organisationQuestion(state), state.rows]);
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ key: string; list: OrganisationList } | null>(null);
  const [failure, setFailure] = useState<{ key: string; error: ApiError } | null>(null);
  const question = useMemo(
    () => JSON.parse(key) as [ReturnType<typeof organisationQuestion>, number],
    [key],
  );
  useEffect(() => {
    let wanted = true;
    fetchOrganisations(client, ...question)
      .then((list) => {
        if (wanted) setAnswer({ key, list });
      })
      .catch((reason: unknown) => {
        if (wanted) setFailure({ key, error: toApiError(reason) });
      });
    return () => {
      wanted = false;
    };
  }, [client, question, key, attempt]);
  const failed = failure?.key === key ? failure.error : null;
  return {
    list: answer?.list ?? null,
    loading: answer?.key !== key && failed === null,
    error: failed,
    retry: () => {
      setFailure(null);
      setAttempt(attempt + 1);
    },
  };
}
