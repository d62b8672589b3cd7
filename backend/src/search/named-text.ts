import { nodePropertySpecs, type Properties, type PropertyValue } from '@knotenwerk/graph-schema';
import { searchKeys, searchWords, sortName } from '../database/search-text.ts';
import type { SearchField, SearchMatch } from './search-field.ts';
import type { SearchCandidate } from './search.repository.ts';

/**
 * One searched text of a node, and the texts people say for it, one after the other; what it is compared by is made
 * when it is first asked for.
 */
export class NamedText {
  #words: ReadonlySet<string> | null = null;
  #keys: ReadonlySet<string> | null = null;

  constructor(
    readonly match: SearchMatch,
    private readonly spoken: readonly string[] = [match.text],
  ) {}

  /** A name of the node, as against where it is, who published it, or what a source is called. */
  get isName(): boolean {
    return !BESIDE_THE_NAME.includes(this.match.field);
  }

  get words(): ReadonlySet<string> {
    return (this.#words ??= new Set(this.spoken.flatMap((text) => [...searchWords(text)])));
  }

  get keys(): ReadonlySet<string> {
    return (this.#keys ??= searchKeys(this.spoken.join(' ')));
  }
}

/** Titles are here because sources tell about actors: who looks for somebody wants them first. */
const BESIDE_THE_NAME: readonly SearchField[] = [
  'TITLE',
  'TYPE_OF_AREA',
  'AREA_KEY',
  'TOWN',
  'PUBLISHER',
  'THEME',
];

/** The field of each searched property of the model; a spec holds both lists together. */
export const FIELD_OF: Readonly<Record<string, SearchField>> = {
  name: 'NAME',
  title: 'TITLE',
  shortName: 'SHORT_NAME',
  nameEn: 'NAME_EN',
  type: 'TYPE_OF_AREA',
  ags: 'AREA_KEY',
  town: 'TOWN',
  publisher: 'PUBLISHER',
};

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
    const field = fieldOfRecord(entry, property);
    return [new NamedText({ field, text, validFrom, validUntil })];
  });
}

/** What a region is, said with its name as people do: „Kreis Borken“. */
function ofType(type: string, others: readonly string[], name: string): NamedText[] {
  const match = { field: 'TYPE_OF_AREA', text: type, validFrom: null, validUntil: null } as const;
  return [type, ...others].map((called) => new NamedText(match, [called, name]));
}

function readTexts({ summary, properties }: SearchCandidate): readonly NamedText[] {
  const specs = nodePropertySpecs(summary.label);
  return Object.entries(specs).flatMap(([property, spec]) => {
    const value = properties[property];
    if (!spec.searched || value === undefined) return [];
    if (spec.type === 'records') return (value as readonly Properties[]).flatMap(ofRecord);
    const field = FIELD_OF[property];
    const text = textOr(value);
    if (field === undefined || text === null) return [];
    if (field === 'TYPE_OF_AREA') return ofType(text, spec.alsoCalled?.[text] ?? [], summary.name);
    return [new NamedText({ field, text, validFrom: null, validUntil: null })];
  });
}

function readThemeTexts({ name, nameEn }: Properties): readonly NamedText[] {
  return [name, nameEn]
    .map(textOr)
    .filter((text) => text !== null)
    .map((text) => new NamedText({ field: 'THEME', text, validFrom: null, validUntil: null }));
}

/** Folding hundreds of texts with every key somebody types takes longest; stores give the same object until it changes. */
const OWN_TEXTS = new WeakMap<Properties, readonly NamedText[]>();
const THEME_TEXTS = new WeakMap<Properties, readonly NamedText[]>();

const SORT_NAMES = new WeakMap<Properties, string>();

function kept<Made>(
  made: WeakMap<Properties, Made>,
  properties: Properties,
  make: () => Made,
): Made {
  const known = made.get(properties) ?? make();
  made.set(properties, known);
  return known;
}

/** The folded name a candidate is sorted by. */
export function sortNameOf({ summary, properties }: SearchCandidate): string {
  return kept(SORT_NAMES, properties, () => sortName(summary.name));
}

/** Every searched text of a candidate, in the order of the model. */
export function namedTexts(candidate: SearchCandidate): readonly NamedText[] {
  return kept(OWN_TEXTS, candidate.properties, () => readTexts(candidate));
}

/** The names of the themes a candidate may be found by. */
export function themeTexts({ themes }: SearchCandidate): readonly NamedText[] {
  return themes.flatMap((theme) => kept(THEME_TEXTS, theme, () => readThemeTexts(theme)));
}
