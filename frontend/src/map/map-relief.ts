import type { Client } from 'urql';
import { REGION_FILTERS, withoutFilter } from '../atlas/active-filters.ts';
import { findReliefs, withoutFilters, type Relief } from '../atlas/relief.ts';
import { ComparedRegionsDocument } from '../gql/graphql.ts';
import type { ViewState } from '../view/view-state.ts';
import type { Frame } from './frame.ts';
import { regionQuestion } from './region-question.ts';

async function countOf(client: Client, state: ViewState, frame: Frame): Promise<number> {
  const question = regionQuestion(state, frame);
  const { data, error } = await client.query(ComparedRegionsDocument, question).toPromise();
  if (error) throw error;
  const { parent, regions } = data?.regions ?? { parent: null, regions: [] };
  const own = regions.find(({ region }) => region.id === frame.chosen) ?? parent;
  return own?.count ?? 0;
}

/** What helps where the map shows nobody in a region. */
export function findMapRelief(frame: Frame) {
  return (client: Client, state: ViewState): Promise<readonly Relief[]> => {
    const active = REGION_FILTERS.filter((name) => state[name].length > 0);
    return findReliefs(active, (filter) =>
      countOf(
        client,
        filter === null ? withoutFilters(state) : { ...state, ...withoutFilter(filter) },
        frame,
      ),
    );
  };
}
