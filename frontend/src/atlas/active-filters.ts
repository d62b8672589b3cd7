import type { Locale } from '@knotenwerk/graph-schema';
import type { ViewState } from '../view/view-state.ts';
import {
  confidenceChoices,
  kindWordCaptions,
  linkTypeChoices,
  stateChoices,
  statusChoices,
} from './filter-choices.ts';

/** The filters that have a menu. */
export const FILTERS = [
  'linkTypes',
  'states',
  'themes',
  'kinds',
  'confidences',
  'statuses',
] as const;
export type Filter = (typeof FILTERS)[number];

/** The filters that act on organisations counted by region. */
export const REGION_FILTERS: readonly Filter[] = [
  'states',
  'themes',
  'kinds',
  'confidences',
  'statuses',
];

/** The filters that act on the map: links are there only where they are shown. */
export function mapFilters({ showLinks }: Pick<ViewState, 'showLinks'>): readonly Filter[] {
  return showLinks ? [...REGION_FILTERS, 'linkTypes'] : REGION_FILTERS;
}

/** The change that takes one filter back. */
export function withoutFilter(filter: Filter): Partial<ViewState> {
  return { [filter]: [] };
}

/** Whether a state is about links between actors, persons among them: around a middle, of the whole network, or between two ends. */
export function isAboutLinks({ centres, whole, pathFrom, pathTo }: ViewState): boolean {
  return whole || centres.length > 0 || (pathFrom !== null && pathTo !== null);
}

/** The filters that act on what a state is about: in a list of organisations there is no link to filter by. */
export function actingFilters(state: ViewState): readonly Filter[] {
  return isAboutLinks(state) ? FILTERS : FILTERS.filter((name) => name !== 'linkTypes');
}

/** The filters a state sets, of those that act. */
export function activeFilters(state: ViewState): readonly Filter[] {
  return actingFilters(state).filter((name) => state[name].length > 0);
}

/** What a filter is set to, each value in words; null for themes, whose names the API knows. */
export function filterValues(
  filter: Filter,
  state: Pick<ViewState, Filter>,
  locale: Locale,
): readonly string[] | null {
  if (filter === 'themes') return null;
  if (filter === 'kinds') return kindWordCaptions(state.kinds, locale);
  const choices = {
    linkTypes: linkTypeChoices,
    states: stateChoices,
    confidences: confidenceChoices,
    statuses: statusChoices,
  }[filter](locale);
  const chosen: readonly string[] = state[filter];
  return choices.filter(({ value }) => chosen.includes(value)).map(({ caption }) => caption);
}
