import type { ComparedRegionsQueryVariables, RegionFilter, RegionMeasure } from '../gql/graphql.ts';
import { dayOf } from '../view/day-of.ts';
import type { ViewState } from '../view/view-state.ts';
import type { Frame } from './frame.ts';
import { countedKinds } from './region-words.ts';

/** The measure asked for, by that of the view; beside mere numbers the table tells them for a million inhabitants. */
const MEASURES: Readonly<Record<ViewState['measure'], RegionMeasure>> = {
  anzahl: 'PER_MILLION_INHABITANTS',
  einwohner: 'PER_MILLION_INHABITANTS',
  beschaeftigte: 'PER_100000_EMPLOYEES',
};

function given(key: keyof RegionFilter, items: readonly string[]): RegionFilter {
  return items.length === 0 ? {} : { [key]: [...items] };
}

/** The question to the API for the regions of a frame. */
export function regionQuestion(state: ViewState, frame: Frame): ComparedRegionsQueryVariables {
  const day = dayOf(state);
  return {
    ...{ level: frame.level, parent: frame.parent, measure: MEASURES[state.measure] },
    filter: {
      ...given('kinds', countedKinds(state)),
      ...given('states', state.states),
      ...given('statuses', state.statuses),
      ...given('themes', state.themes),
      ...given('confidences', state.confidences),
    },
    ...(day === null ? {} : { asOf: day }),
  };
}
