import { indicatorsOf, isFactGroup, namesOf, type CitedSource, type Profile } from './profile.ts';

/** The sources of a profile in the order of their first mention, and the number of each. */
export interface Footnotes {
  readonly sources: readonly CitedSource[];
  /** Numbers of the sources that can be looked up, smallest first. */
  readonly numbersOf: (sources: readonly CitedSource[]) => readonly number[];
}

function citationsOf(profile: Profile): readonly CitedSource[] {
  const cited = (items: readonly { readonly sources: readonly CitedSource[] }[]) =>
    items.flatMap(({ sources }) => sources);
  const facts = profile.linkGroups.filter(isFactGroup);
  const connections = profile.linkGroups.filter((group) => !isFactGroup(group));
  return [
    ...profile.sources,
    ...cited(namesOf(profile)),
    ...[...facts, ...connections].flatMap(({ links }) => cited(links)),
    ...cited(indicatorsOf(profile)),
  ];
}

/** Numbers the sources of a profile as it is shown; what nobody opened is no source and gets no number. */
export function numberSources(profile: Profile): Footnotes {
  const numbers = new Map<string, number>();
  const sources: CitedSource[] = [];
  for (const source of citationsOf(profile)) {
    if (source.kind === 'OWN_KNOWLEDGE' || numbers.has(source.id)) continue;
    numbers.set(source.id, sources.push(source));
  }
  return {
    sources,
    numbersOf: (cited) =>
      [...new Set(cited.flatMap(({ id }) => numbers.get(id) ?? []))].sort((a, b) => a - b),
  };
}
