import type { Locale } from '@knotenwerk/graph-schema';
import { showsNetwork, type ViewState } from '../view/view-state.ts';
import {
  confidenceChoices,
  kindWordCaptions,
  linkTypeChoices,
  stateChoices,
} from './filter-choices.ts';

/** The filters that have a menu. */
export const FILTERS = ['linkTypes', 'states', 'themes', 'kinds', 'confidences'] as const;
export type Filter = (typeof FILTERS)[number];

/** The change that takes one filter back. */
export function withoutFilter(filter: Filter): Partial<ViewState> {
  return { [filter]: [] };
}

/** The filters a state sets, of those that act: without a middle there is no link to filter by. */
export function activeFilters(state: ViewState): readonly Filter[] {
  const acting = showsNetwork(state) ? FILTERS : FILTERS.filter((name) => name !== 'linkTypes');
  return acting.filter((name) => state[name].length > 0);
}

/** What a filter is set to, each value in words; null for themes, whose names the API knows. */
export function filterValues(
  filter: Filter,
  state: ViewState,
  locale: Locale,
): readonly string[] | null {
  if (filter === 'themes') return null;
  if (filter === 'kinds') return kindWordCaptions(state.kinds, locale);
  const choices = {
    linkTypes: linkTypeChoices,
    states: stateChoices,
    confidences: confidenceChoices,
  }[filter](locale);
  const chosen: readonly string[] = state[filter];
  return choices.filter(({ value }) => chosen.includes(value)).map(({ caption }) => caption);
}
