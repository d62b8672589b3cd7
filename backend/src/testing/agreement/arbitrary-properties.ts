import type { NodeLabel, Properties } from '@knotenwerk/graph-schema';
import fc, { type Arbitrary } from 'fast-check';
import { CONFIDENCES, IDS, KINDS, NAMES, partialDate, period, STATES, TOWNS } from './pool.ts';

/** Mostly the first, rarely what the model refuses. */
function mostly<Value>(fitting: Arbitrary<Value>, rarely: Arbitrary<Value>): Arbitrary<Value> {
  return fc.oneof({ weight: 60, arbitrary: fitting }, { weight: 1, arbitrary: rarely });
}

/** Mostly names as they are met; sometimes any text, which is kept or refused the same everywhere. */
const text = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
);

/** Documents that are there, rarely one that is not, in any order. */
const sources = mostly<string[]>(
  fc.shuffledSubarray([...IDS.Document], { minLength: 1 }),
  fc.constantFrom([], ['nie-angelegt'], ['doc-eins', 'doc-eins'], ['dihk']),
);

const confidence = fc.constantFrom(...CONFIDENCES);

/** One record out of several, as a single arbitrary of properties. */
function joined(...parts: Arbitrary<object>[]): Arbitrary<Properties> {
  return fc.tuple(...parts).map((found) => Object.assign({}, ...found) as Properties);
}

const names = fc.array(
  joined(
    fc.record(
      { name: text, shortName: text, kind: fc.constantFrom('OFFICIAL', 'ALIAS'), sources },
      { requiredKeys: ['name', 'kind', 'sources'] },
    ),
    period('validFrom', 'validUntil'),
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

/** Mostly with the status that an end asks for. */
const lifetime = fc
  .tuple(period('founded', 'dissolved'), fc.constantFrom('ACTIVE', 'UNKNOWN'), fc.nat(9))
  .map(([dates, status, chance]) =>
    dates.dissolved !== undefined && chance > 0
      ? { ...dates, status: 'ENDED' }
      : { ...dates, status },
  );

const organisation = joined(
  fc.record(
    {
      kind: fc.constantFrom(...KINDS),
      name: text,
      shortName: text,
      level: fc.constantFrom('FEDERAL', 'REGIONAL'),
      town: fc.constantFrom(...TOWNS),
      state: fc.constantFrom(...STATES),
      names,
      sources,
      confidence,
    },
    { requiredKeys: ['kind', 'name', 'sources'] },
  ),
  lifetime,
  mostly<object>(
    fc.constantFrom({}, { latitude: 50.9, longitude: 7 }),
    fc.constant({ latitude: 52 }),
  ),
);

/** Random properties of each label: mostly such as the model allows. */
export const PROPERTIES: Readonly<Record<NodeLabel, Arbitrary<Properties>>> = {
  Document: fc.record(
    { title: text, publisher: text, date: partialDate, kind: fc.constantFrom('WEB', 'SEED') },
    { requiredKeys: ['title', 'kind'] },
  ),
  Theme: fc.record({ name: text, nameEn: text, sources }),
  Format: fc.record({ name: text, nameEn: text }),
  Region: joined(
    fc.record(
      {
        level: fc.constantFrom('COUNTRY', 'STATE', 'DISTRICT', 'AREA'),
        name: text,
        parentId: fc.constantFrom(...IDS.Region),
        indicators,
        sources,
      },
      { requiredKeys: ['level', 'name', 'sources'] },
    ),
    fc.constantFrom({}, { latitude: 50.9, longitude: 7 }, { latitude: 53, longitude: 7.2 }),
  ),
  Organisation: organisation,
  Person: fc.record(
    { name: text, title: text, sources, confidence },
    { requiredKeys: ['name', 'sources'] },
  ),
  Programme: joined(
    fc.record(
      { kind: fc.constantFrom('STRATEGY', 'STUDY'), name: text, shortName: text, sources },
      { requiredKeys: ['kind', 'name', 'sources'] },
    ),
    period('start', 'end'),
  ),
  Event: joined(
    fc.record(
      {
        kind: fc.constantFrom('MEETING', 'AWARD'),
        name: text,
        nameEn: text,
        partOfId: fc.constantFrom(...IDS.Event),
        town: fc.constantFrom(...TOWNS),
        participants: fc.nat(500),
        sources,
      },
      { requiredKeys: ['kind', 'name', 'sources'] },
    ),
    period('start', 'end'),
  ),
  Practice: fc.record({
    name: text,
    formatId: mostly(fc.constant('industrienacht'), fc.constant('dihk')),
    sources,
  }),
};

/** Random properties of a link. */
export const linkProperties: Arbitrary<Properties> = joined(
  fc.record({ role: text, sources, confidence }, { requiredKeys: ['sources', 'confidence'] }),
  period('since', 'until'),
);
