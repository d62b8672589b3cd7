import type { Client } from 'urql';
import {
  NeighbourhoodDocument,
  OrganisationsDocument,
  WholeNetworkCountDocument,
} from '../gql/graphql.ts';
import { organisationQuestion } from '../list/organisation-variables.ts';
import { neighbourhoodVariables } from '../view/neighbourhood-variables.ts';
import { wholeNetworkVariables } from '../view/use-whole-network.ts';
import { showsWhole, type ViewState } from '../view/view-state.ts';
import { activeFilters, FILTERS, withoutFilter, type Filter } from './active-filters.ts';

/** How many there would be without one filter, or without any (`filter` null). */
export interface Relief {
  readonly filter: Filter | null;
  readonly count: number;
}

/** How many actors a state shows besides those in the middle. */
async function countOf(client: Client, state: ViewState): Promise<number> {
  if (showsWhole(state)) {
    const { filter, asOf } = wholeNetworkVariables(state);
    const { data, error } = await client
      .query(WholeNetworkCountDocument, { filter, asOf })
      .toPromise();
    if (error) throw error;
    return data?.wholeNetwork.totalCount ?? 0;
  }
  if (state.centres.length === 0) {
    const variables = { ...organisationQuestion(state), first: 1, after: null };
    const { data, error } = await client.query(OrganisationsDocument, variables).toPromise();
    if (error) throw error;
    return data?.organisations.totalCount ?? 0;
  }
  const variables = neighbourhoodVariables(state);
  const { data, error } = await client.query(NeighbourhoodDocument, variables).toPromise();
  if (error) throw error;
  return Math.max(0, (data?.neighbourhood.totalCount ?? 0) - state.centres.length);
}

/** The state without any filter. */
export function withoutFilters(state: ViewState): ViewState {
  return FILTERS.reduce((without, filter) => ({ ...without, ...withoutFilter(filter) }), state);
}

/**
 * Which filters, each taken back alone, would show something again; else what all of them together remove.
 * `countWithout` counts without one filter, or without any for null.
 */
export async function findReliefs<Name extends string>(
  active: readonly Name[],
  countWithout: (filter: Name | null) => Promise<number>,
): Promise<readonly { readonly filter: Name | null; readonly count: number }[]> {
  const alone = await Promise.all(
    active.map(async (filter) => ({ filter, count: await countWithout(filter) })),
  );
  const helping = alone.filter(({ count }) => count > 0);
  return helping.length > 0 ? helping : [{ filter: null, count: await countWithout(null) }];
}

/** What helps where a state shows nothing. */
export function findRelief(client: Client, state: ViewState): Promise<readonly Relief[]> {
  return findReliefs(activeFilters(state), (filter) =>
    countOf(
      client,
      filter === null ? withoutFilters(state) : { ...state, ...withoutFilter(filter) },
    ),
  );
}
