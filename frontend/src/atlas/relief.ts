import type { Client } from 'urql';
import { NeighbourhoodDocument, OrganisationsDocument } from '../gql/graphql.ts';
import { organisationQuestion } from '../list/organisation-variables.ts';
import { neighbourhoodVariables } from '../view/neighbourhood-variables.ts';
import type { ViewState } from '../view/view-state.ts';
import { activeFilters, FILTERS, withoutFilter, type Filter } from './active-filters.ts';

/** How many there would be without one filter, or without any (`filter` null). */
export interface Relief {
  readonly filter: Filter | null;
  readonly count: number;
}

/** How many actors a state shows besides those in the middle. */
async function countOf(client: Client, state: ViewState): Promise<number> {
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

/** Which filters, each taken back alone, would show something again; else what all of them together remove. */
export async function findRelief(client: Client, state: ViewState): Promise<readonly Relief[]> {
  const alone = await Promise.all(
    activeFilters(state).map(async (filter) => ({
      filter,
      count: await countOf(client, { ...state, ...withoutFilter(filter) }),
    })),
  );
  const helping = alone.filter(({ count }) => count > 0);
  if (helping.length > 0) return helping;
  return [{ filter: null, count: await countOf(client, withoutFilters(state)) }];
}
