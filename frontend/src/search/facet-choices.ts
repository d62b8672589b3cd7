import { nodeLabelSpec, valueCaption, type Locale, type NodeLabel } from '@knotenwerk/graph-schema';
import {
  confidenceChoices,
  kindCaption,
  linkTypeChoices,
  stateChoices,
  type Choice,
} from '../atlas/filter-choices.ts';
import type { SearchFacetsQuery } from '../gql/graphql.ts';
import type { ActorKind } from '../view/actor-kinds.ts';
import type { SearchFilterName } from './search-filter.ts';

type Facets = SearchFacetsQuery['search']['facets'];
type Captions = (value: string, locale: Locale) => string;

/** The caption of a value out of choices that are known. */
const among =
  (choices: (locale: Locale) => readonly Choice<string>[]): Captions =>
  (value, locale) =>
    choices(locale).find((choice) => choice.value === value)?.caption ?? value;

/** How each filter calls its values; themes are named by the API, elsewhere by their ids. */
const CAPTIONS: Readonly<Record<Exclude<SearchFilterName, 'themes'>, Captions>> = {
  labels: (value, locale) => nodeLabelSpec(value as NodeLabel).plural[locale],
  kinds: (value, locale) => kindCaption(value as ActorKind, locale),
  states: among(stateChoices),
  types: among(linkTypeChoices),
  confidences: among(confidenceChoices),
  statuses: (value, locale) => valueCaption('OrganisationStatus', value, locale),
};

/** The caption of a value, where it needs no question to the API. */
export function facetCaption(
  filter: Exclude<SearchFilterName, 'themes'>,
  value: string,
  locale: Locale,
): string {
  return CAPTIONS[filter](value, locale);
}

/** Values with their counts, as the API orders them. */
function counted(facets: Facets): Readonly<Record<SearchFilterName, readonly Choice<string>[]>> {
  const plain = (value: string, count: number) => ({ value, caption: value, count });
  return {
    labels: facets.labels.map(({ label, count }) => plain(label, count)),
    kinds: facets.kinds.map(({ kind, count }) => plain(kind, count)),
    states: facets.states.map(({ state, count }) => plain(state, count)),
    themes: facets.themes.map(({ theme, count }) => ({
      value: theme.id,
      caption: theme.name,
      count,
    })),
    types: facets.types.map(({ type, count }) => plain(type, count)),
    confidences: facets.confidences.map(({ confidence, count }) => plain(confidence, count)),
    statuses: facets.statuses.map(({ status, count }) => plain(status, count)),
  };
}

/** What a filter offers: every value that occurs with its count, and what is chosen although it does not. */
export function facetChoices(
  filter: SearchFilterName,
  facets: Facets,
  chosen: readonly string[],
  locale: Locale,
): readonly Choice<string>[] {
  const there = counted(facets)[filter];
  const missing = chosen.filter((value) => there.every((choice) => choice.value !== value));
  const all = [...there, ...missing.map((value) => ({ value, caption: value, count: 0 }))];
  if (filter === 'themes') return all;
  return all.map((choice) => ({ ...choice, caption: facetCaption(filter, choice.value, locale) }));
}
