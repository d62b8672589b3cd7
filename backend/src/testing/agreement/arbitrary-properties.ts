import type { NodeLabel, Properties } from '@knotenwerk/graph-schema';
import fc, { type Arbitrary } from 'fast-check';
import { CONFIDENCES, IDS, KINDS, NAMES, partialDate, STATES, TOWNS } from './pool.ts';

/** Mostly names as they are met; sometimes any text, which is kept or refused the same everywhere. */
const text = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
);

/** Documents that are there, rarely one that is not, in any order. */
const sources = fc.oneof(
  { weight: 20, arbitrary: fc.shuffledSubarray([...IDS.Document], { minLength: 1 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom([], ['nie-angelegt'], ['doc-eins', 'doc-eins'], ['dihk']),
  },
);

const confidence = fc.constantFrom(...CONFIDENCES);
const period = { validFrom: partialDate, validUntil: partialDate };
const point = fc.constantFrom({}, { latitude: 50.9, longitude: 7 }, { latitude: 52 });

const names = fc.array(
  fc.record(
    { name: text, shortName: text, ...period, kind: fc.constantFrom('OFFICIAL', 'ALIAS'), sources },
    { requiredKeys: ['name', 'kind', 'sources'] },
  ),
  { maxLength: 2 },
);

const indicators = fc.array(
  fc.record({
    indicator: fc.constantFrom('population', 'employees'),
    value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    unit: fc.constantFrom('persons', 'percent'),
    year: partialDate,
    sources,
  }),
  { maxLength: 2 },
);

const organisation = fc
  .record(
    {
      kind: fc.constantFrom(...KINDS),
      name: text,
      shortName: text,
      status: fc.constantFrom('ACTIVE', 'ENDED', 'UNKNOWN'),
      level: fc.constantFrom('FEDERAL', 'REGIONAL'),
      founded: partialDate,
      dissolved: partialDate,
      town: fc.constantFrom(...TOWNS),
      state: fc.constantFrom(...STATES),
      names,
      sources,
      confidence,
    },
    { requiredKeys: ['kind', 'name', 'status', 'sources'] },
  )
  .chain((properties) => point.map((where) => ({ ...properties, ...where })));

const lasting = { start: partialDate, end: partialDate };

/** Random properties of each label: mostly such as the model allows. */
export const PROPERTIES: Readonly<Record<NodeLabel, Arbitrary<Properties>>> = {
  Document: fc.record(
    { title: text, publisher: text, date: partialDate, kind: fc.constantFrom('WEB', 'SEED') },
    { requiredKeys: ['title', 'kind'] },
  ),
  Theme: fc.record({ name: text, nameEn: text, sources }),
  Format: fc.record({ name: text, nameEn: text }),
  Region: fc.record(
    {
      level: fc.constantFrom('STATE', 'DISTRICT'),
      name: text,
      parentId: fc.constantFrom(...IDS.Region),
      indicators,
      sources,
    },
    { requiredKeys: ['level', 'name', 'sources'] },
  ),
  Organisation: organisation,
  Person: fc.record(
    { name: text, title: text, sources, confidence },
    { requiredKeys: ['name', 'sources'] },
  ),
  Programme: fc.record(
    {
      kind: fc.constantFrom('STRATEGY', 'STUDY'),
      name: text,
      shortName: text,
      ...lasting,
      sources,
    },
    { requiredKeys: ['kind', 'name', 'sources'] },
  ),
  Event: fc.record(
    {
      kind: fc.constantFrom('MEETING', 'AWARD'),
      name: text,
      nameEn: text,
      partOfId: fc.constantFrom(...IDS.Event),
      ...lasting,
      town: fc.constantFrom(...TOWNS),
      participants: fc.nat(500),
      sources,
    },
    { requiredKeys: ['kind', 'name', 'sources'] },
  ),
  Practice: fc.record({ name: text, formatId: fc.constantFrom('industrienacht', 'dihk'), sources }),
};

/** Random properties of a link. */
export const linkProperties: Arbitrary<Properties> = fc.record(
  { role: text, since: partialDate, until: partialDate, sources, confidence },
  { requiredKeys: ['sources', 'confidence'] },
);
