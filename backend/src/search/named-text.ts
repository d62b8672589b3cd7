import { nodePropertySpecs, type Properties, type PropertyValue } from '@knotenwerk/graph-schema';
import { searchKeys, searchWords } from '../database/search-text.ts';
import type { SearchField, SearchMatch } from './search-field.ts';
import type { SearchCandidate } from './search.repository.ts';

/** One searched text of a node, ready to be compared. */
export interface NamedText {
  readonly match: SearchMatch;
  /** A name of the node, as against where it is or who published it. */
  readonly isName: boolean;
  readonly words: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** The field of each searched property of the model; a spec holds both lists together. */
export const FIELD_OF: Readonly<Record<string, SearchField>> = {
  name: 'NAME',
  title: 'TITLE',
  shortName: 'SHORT_NAME',
  nameEn: 'NAME_EN',
  town: 'TOWN',
  publisher: 'PUBLISHER',
};

const PLACES: readonly SearchField[] = ['TOWN', 'PUBLISHER'];

function named(match: SearchMatch): NamedText {
  const { field, text } = match;
  return {
    match,
    isName: !PLACES.includes(field),
    words: searchWords(text),
    keys: searchKeys(text),
  };
}

function textOr(value: PropertyValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** An official name that goes on is the name itself; one that has ended is a former name. */
function fieldOfRecord(entry: Properties, property: 'name' | 'shortName'): SearchField {
  if (entry['kind'] !== 'OFFICIAL') return 'OTHER_NAME';
  if (entry['validUntil'] !== undefined) return 'FORMER_NAME';
  return property === 'name' ? 'NAME' : 'SHORT_NAME';
}

function ofRecord(entry: Properties): NamedText[] {
  const validFrom = textOr(entry['validFrom']);
  const validUntil = textOr(entry['validUntil']);
  return (['name', 'shortName'] as const).flatMap((property) => {
    const text = textOr(entry[property]);
    if (text === null) return [];
    return [named({ field: fieldOfRecord(entry, property), text, validFrom, validUntil })];
  });
}

/** Every searched text of a candidate, in the order of the model. */
export function namedTexts({ summary, properties }: SearchCandidate): NamedText[] {
  const specs = nodePropertySpecs(summary.label);
  return Object.entries(specs).flatMap(([property, spec]) => {
    const value = properties[property];
    if (!spec.searched || value === undefined) return [];
    if (spec.type === 'records') return (value as readonly Properties[]).flatMap(ofRecord);
    const field = FIELD_OF[property];
    const text = textOr(value);
    if (field === undefined || text === null) return [];
    return [named({ field, text, validFrom: null, validUntil: null })];
  });
}
