import type { Properties, PropertyValue } from '@knotenwerk/graph-schema';
import { storedValidity } from './derived.ts';

/** An official name with its first and last day; null: open. */
export interface OfficialName {
  readonly name: string;
  readonly shortName: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** The official ones among the `names` of a node; names in use beside them (aliases, spellings) never name a day. */
export function officialNames(names: PropertyValue | undefined): readonly OfficialName[] {
  if (names === undefined) return [];
  return (names as readonly Properties[])
    .filter(({ kind }) => kind === 'OFFICIAL')
    .map(({ name, shortName, validFrom, validUntil }) => ({
      name: name as string,
      shortName: (shortName ?? null) as string | null,
      ...storedValidity(validFrom, validUntil),
    }));
}
