import type { VisibleSet } from '../view/visible.ts';
import type { Filter } from './active-filters.ts';
import type { Choice } from './filter-choices.ts';

/** How many actors or links of a set have each value of a filter. */
export interface FacetCounts {
  readonly counts: ReadonlyMap<string, number>;
  /** Nobody was left out of the set: a value it does not have leads to nobody. */
  readonly complete: boolean;
}

/** Filters whose values the set itself tells; themes are asked for, see use-theme-counts. */
export type CountedFilter = Exclude<Filter, 'themes'>;

function valuesOf(
  filter: CountedFilter,
  { nodes, links, crossLinks }: VisibleSet,
): readonly (string | null)[] {
  const entities = nodes.map(({ entity }) => entity);
  const all = [...links, ...crossLinks];
  switch (filter) {
    case 'linkTypes':
      return all.map(({ type }) => type);
    case 'confidences':
      return all.map(({ confidence }) => confidence);
    case 'states':
      return entities.map(({ state }) => state);
    case 'statuses':
      return entities.map(({ status }) => status);
    case 'kinds':
      return entities.map(({ label, kind }) => (label === 'Person' ? 'PERSON' : kind));
  }
}

/** How many there are of a value; undefined where that is not known. */
export function countOf(value: string, facet: FacetCounts | null): number | undefined {
  return facet?.counts.get(value) ?? (facet?.complete ? 0 : undefined);
}

/** Counts the values of a filter in a set: links by their type and confidence, actors by everything else. */
export function countsOf(filter: CountedFilter, visible: VisibleSet): FacetCounts['counts'] {
  const counts = new Map<string, number>();
  for (const value of valuesOf(filter, visible))
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The choices that are there, each with its count, and what is chosen although it is not; all of them without counts. */
export function countedChoices<Value extends string>(
  choices: readonly Choice<Value>[],
  chosen: readonly Value[],
  facet: FacetCounts | null,
): readonly Choice<Value>[] {
  if (facet === null) return choices;
  const { counts, complete } = facet;
  return choices.flatMap((choice) => {
    const count = counts.get(choice.value);
    if (count !== undefined) return [{ ...choice, count }];
    if (!complete) return [choice];
    return chosen.includes(choice.value) ? [{ ...choice, count: 0 }] : [];
  });
}
