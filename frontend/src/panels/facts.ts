import {
  nodePropertySpecs,
  valueCaption,
  type Locale,
  type VocabularyName,
} from '@knotenwerk/graph-schema';
import { formatNumber, formatPartialDate } from '../i18n/format.ts';
import { valueOf, type Profile } from './profile.ts';

/** One line of the facts: a caption of the model and a value in words. */
export interface Fact {
  readonly property: string;
  readonly caption: string;
  readonly text: string;
  /** Set where the value is an address on the web. */
  readonly url?: string;
}

/** Which properties stand among the facts, and under which name the answer carries them. The rest has its own place. */
const SHOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Organisation: { organisationLevel: 'level', status: 'status', dissolved: 'dissolved' },
  Person: { personTitle: 'title' },
  Programme: { shortName: 'shortName', start: 'start', end: 'end' },
  Event: { start: 'start', end: 'end', mode: 'mode', participants: 'participants', motto: 'motto' },
  Practice: { year: 'year' },
  Theme: {},
  Format: {},
  Region: { regionLevel: 'level', areaType: 'type', nuts: 'nuts', ags: 'ags' },
  Document: {
    publisher: 'publisher',
    documentKind: 'kind',
    date: 'date',
    retrieved: 'retrieved',
    url: 'url',
  },
};

function inWords(type: string, value: unknown, locale: Locale, vocabulary?: string): string | null {
  if (typeof value === 'number') return formatNumber(value, locale);
  if (typeof value !== 'string' || value === '') return null;
  if (type === 'partialDate') return formatPartialDate(value, locale);
  return vocabulary ? valueCaption(vocabulary as VocabularyName, value, locale) : value;
}

/** The facts of a profile; captions and words come from the model. */
export function factsOf(profile: Profile, locale: Locale): readonly Fact[] {
  const specs = nodePropertySpecs(profile.label);
  return Object.entries(SHOWN[profile.label] ?? {}).flatMap(([name, property]) => {
    const spec = specs[property];
    if (spec === undefined) return [];
    const text = inWords(spec.type, valueOf(profile, name), locale, spec.vocabulary);
    // That something goes on is what everybody expects; only the rest is worth a line.
    if (text === null || valueOf(profile, name) === 'ACTIVE') return [];
    const fact = { property, caption: spec.caption[locale], text };
    return [spec.type === 'url' ? { ...fact, url: text } : fact];
  });
}
