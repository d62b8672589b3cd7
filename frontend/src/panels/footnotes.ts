import { isOpened } from '@knotenwerk/graph-schema';
import { indicatorsOf, isFactGroup, namesOf, type CitedSource, type Profile } from './profile.ts';

/** Sources in the order of their first mention, and the number of each. */
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

/** Numbers sources in the order of their first mention; what nobody opened is no source and gets no number. */
export function numberCited(citations: readonly CitedSource[]): Footnotes {
  const numbers = new Map<string, number>();
  const sources: CitedSource[] = [];
  for (const source of citations) {
    if (!isOpened(source.kind) || numbers.has(source.id)) continue;
    numbers.set(source.id, sources.push(source));
  }
  return {
    sources,
    numbersOf: (cited) =>
      [...new Set(cited.flatMap(({ id }) => numbers.get(id) ?? []))].sort((a, b) => a - b),
  };
}

/** Numbers the sources of a profile as it is shown. */
export function numberSources(profile: Profile): Footnotes {
  return numberCited(citationsOf(profile));
}
