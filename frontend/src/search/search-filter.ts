import { NODE_LABEL_NAMES, type OrganisationKind } from '@knotenwerk/graph-schema';
import type { SearchFilter } from '../gql/graphql.ts';
import { someOf, type Codec } from '../view/codec.ts';
import { VIEW_KEYS, type IgnoredValue, type ViewState } from '../view/view-state.ts';

/** Kinds as the atlas names them, but for persons: they have a label of their own here. */
const kinds: Codec<readonly OrganisationKind[]> = {
  key: VIEW_KEYS.kinds.key,
  initial: [],
  read(text) {
    const { value, ignored } = VIEW_KEYS.kinds.read(text);
    const kinds = value.filter((kind) => kind !== 'PERSON');
    return {
      value: kinds,
      ignored: kinds.length < value.length ? [...ignored, 'PERSON'] : ignored,
    };
  },
  write: (value) => VIEW_KEYS.kinds.write(value),
};

/** Each filter of the search page with its key in the URL; what the atlas filters by has the same key there. */
const KEYS = {
  labels: someOf('bereich', NODE_LABEL_NAMES),
  kinds,
  states: VIEW_KEYS.states,
  themes: VIEW_KEYS.themes,
  types: VIEW_KEYS.linkTypes,
  confidences: VIEW_KEYS.confidences,
  statuses: VIEW_KEYS.statuses,
} as const;

export const SEARCH_FILTERS = Object.keys(KEYS) as readonly SearchFilterName[];
export type SearchFilterName = keyof typeof KEYS;

/** What the results are filtered by; an empty list filters nothing. */
export type SearchChoice = Readonly<Record<SearchFilterName, readonly string[]>>;

const codecOf = (name: SearchFilterName): Codec<readonly string[]> => KEYS[name];

/** The filters a URL sets, with what of it means nothing and is left out. */
export function parseSearchChoice(search: URLSearchParams): {
  readonly choice: SearchChoice;
  readonly ignored: readonly IgnoredValue[];
} {
  const ignored: IgnoredValue[] = [];
  const entries = SEARCH_FILTERS.map((name) => {
    const codec = codecOf(name);
    const given = search.get(codec.key);
    if (given === null) return [name, []] as const;
    const reading = codec.read(given);
    ignored.push(...reading.ignored.map((text) => ({ key: codec.key, text })));
    return [name, reading.value] as const;
  });
  return { choice: Object.fromEntries(entries) as SearchChoice, ignored };
}

/** The page with every hit for a text, as of a day, filtered. */
export function searchHref(text: string, asOf: ViewState['asOf'], choice?: SearchChoice): string {
  const filters = SEARCH_FILTERS.flatMap((name) => {
    const codec = codecOf(name);
    const chosen = choice?.[name] ?? [];
    return chosen.length === 0 ? [] : [`&${codec.key}=${encodeURIComponent(codec.write(chosen))}`];
  });
  const day = asOf === null ? '' : `&${VIEW_KEYS.asOf.key}=${VIEW_KEYS.asOf.write(asOf)}`;
  const set = filters.join('').replaceAll('%2C', ',');
  return `/suche?text=${encodeURIComponent(text.trim())}${set}${day}`;
}

/** The filters that are set. */
export function activeSearchFilters(choice: SearchChoice): readonly SearchFilterName[] {
  return SEARCH_FILTERS.filter((name) => choice[name].length > 0);
}

/** The same choice without one filter, or without any. */
export function withoutSearchFilter(
  choice: SearchChoice,
  filter: SearchFilterName | null,
): SearchChoice {
  const gone = filter === null ? SEARCH_FILTERS : [filter];
  return { ...choice, ...Object.fromEntries(gone.map((name) => [name, []])) };
}

/** The choice as the API takes it; null where nothing is filtered. */
export function toSearchFilter(choice: SearchChoice): SearchFilter | null {
  const active = activeSearchFilters(choice);
  if (active.length === 0) return null;
  return Object.fromEntries(active.map((name) => [name, choice[name]]));
}
