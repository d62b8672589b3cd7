import type { Issue, IssueCode } from './issue.ts';
import { NODE_LABEL_NAMES } from './node-labels.ts';
import { checkId, validateNode, type Unchecked } from './validation.ts';

const ORGANISATION = {
  kind: 'REGIONAL_INITIATIVE',
  name: 'Wachstumsregion Ems-Achse e. V.',
  status: 'ACTIVE',
  sources: ['doc-satzung'],
};
const NAME = { name: 'BMWi', kind: 'OFFICIAL', sources: ['doc-satzung'] };

function told(issues: readonly Issue[]): [string, IssueCode][] {
  return issues.map(({ path, code }) => [path, code]);
}

const organisation = (more: Unchecked) =>
  validateNode('Organisation', 'x', { ...ORGANISATION, ...more });

describe('a node is valid', () => {
  it.each<[string, Unchecked]>([
    ['with what is required', {}],
    ['with a period known to the year', { founded: '2006', dissolved: '2006', status: 'ENDED' }],
    ['with a coordinate in Germany', { latitude: 53.0774, longitude: 7.4044 }],
    ['with names over time', { names: [{ ...NAME, validFrom: '2013-12-17', validUntil: '2021' }] }],
    ['with no names', { names: [] }],
    ['with signs of every kind in its name', { name: 'In|du|strie – „Köln“ & <Söhne> 50 % 🏭' }],
    [
      'with digits that are no telephone number',
      { description: '1.200 Betriebe, 2006 bis 2024, § 1 Abs. 2.' },
    ],
    ['with an absent value', { shortName: undefined }],
  ])('%s', (_, more) => {
    expect(organisation(more)).toEqual([]);
  });
});

describe('a node is refused', () => {
  // prettier-ignore
  it.each<[string, Unchecked, string, IssueCode]>([
    ['without a name', { name: undefined }, 'properties.name', 'REQUIRED'],
    ['without a source', { sources: [] }, 'properties.sources', 'REQUIRED'],
    ['with an unknown property', { telefon: '0' }, 'properties.telefon', 'UNKNOWN_PROPERTY'],
    ['with a property named like a method', { constructor: 'x' }, 'properties.constructor', 'UNKNOWN_PROPERTY'],
    ['with a derived property', { searchText: 'x' }, 'properties.searchText', 'UNKNOWN_PROPERTY'],
    ['with null', { town: null }, 'properties.town', 'WRONG_TYPE'],
    ['with a number for a text', { town: 5 }, 'properties.town', 'WRONG_TYPE'],
    ['with a text for a number', { latitude: '52', longitude: 7 }, 'properties.latitude', 'WRONG_TYPE'],
    ['with no number', { latitude: Number.NaN, longitude: 7 }, 'properties.latitude', 'WRONG_TYPE'],
    ['with a point outside Germany', { latitude: 48.8, longitude: 2.3 }, 'properties.longitude', 'OUT_OF_RANGE'],
    ['with half a coordinate', { latitude: 52.5 }, 'properties.latitude', 'HALF_COORDINATE'],
    ['of an unknown kind', { kind: 'VEREIN' }, 'properties.kind', 'NOT_IN_VOCABULARY'],
    ['of a kind named like a method', { kind: 'constructor' }, 'properties.kind', 'NOT_IN_VOCABULARY'],
    ['of the kind __proto__', { kind: '__proto__' }, 'properties.kind', 'NOT_IN_VOCABULARY'],
    ['in an unknown Land', { state: 'DE-XX' }, 'properties.state', 'NOT_IN_VOCABULARY'],
    ['with a date that does not exist', { founded: '2021-02-29' }, 'properties.founded', 'BAD_DATE'],
    ['with a date in German form', { founded: '16.03.2021' }, 'properties.founded', 'BAD_DATE'],
    ['checked in a year', { checkedAt: '2021' }, 'properties.checkedAt', 'BAD_DATE'],
    ['dissolved before it was founded', { founded: '2021', dissolved: '2020', status: 'ENDED' }, 'properties.dissolved', 'REVERSED_PERIOD'],
    ['dissolved and still active', { dissolved: '2020' }, 'properties.status', 'ENDED_WITHOUT_STATUS'],
    ['with an address that is none', { website: 'www.emsachse.de' }, 'properties.website', 'BAD_URL'],
    ['with a script for an address', { website: 'javascript:alert(1)' }, 'properties.website', 'BAD_URL'],
    ['with an empty text', { town: '' }, 'properties.town', 'UNTIDY_TEXT'],
    ['with blanks around a text', { town: ' Leer' }, 'properties.town', 'UNTIDY_TEXT'],
    ['with a line break', { town: 'Le\ner' }, 'properties.town', 'UNTIDY_TEXT'],
    ['with a formula', { description: '=1+1' }, 'properties.description', 'UNTIDY_TEXT'],
    ['with half a character', { name: 'Werk \ud83c' }, 'properties.name', 'UNTIDY_TEXT'],
    ['with a mail address', { description: 'Kontakt: max@example.org' }, 'properties.description', 'PERSONAL_DATA'],
    ['with a telephone number', { description: 'Tel. 0591 123456' }, 'properties.description', 'PERSONAL_DATA'],
    ['with a name too long to draw', { name: 'x'.repeat(301) }, 'properties.name', 'TOO_LONG'],
    ['with a text without end', { description: 'x'.repeat(10_001) }, 'properties.description', 'TOO_LONG'],
    ['with a source twice', { sources: ['a', 'a'] }, 'properties.sources', 'DUPLICATE_ENTRY'],
    ['with a source for a list', { sources: 'doc-satzung' }, 'properties.sources', 'WRONG_TYPE'],
    ['with an empty source', { sources: [''] }, 'properties.sources', 'WRONG_TYPE'],
    ['with names that are no list', { names: NAME }, 'properties.names', 'WRONG_TYPE'],
    ['with a name that is a text', { names: ['BMWi'] }, 'properties.names.0', 'WRONG_TYPE'],
    ['with a name that is nothing', { names: [NAME, null] }, 'properties.names.1', 'WRONG_TYPE'],
    ['with a name of unknown kind', { names: [{ ...NAME, kind: 'toString' }] }, 'properties.names.0.kind', 'NOT_IN_VOCABULARY'],
    ['with a name without source', { names: [{ ...NAME, sources: [] }] }, 'properties.names.0.sources', 'REQUIRED'],
    ['with a name that ends before it starts', { names: [{ ...NAME, validFrom: '2021', validUntil: '2020' }] }, 'properties.names.0.validUntil', 'REVERSED_PERIOD'],
    ['with a name that has more than a name', { names: [{ ...NAME, valid: 'x' }] }, 'properties.names.0.valid', 'UNKNOWN_PROPERTY'],
    ['with a former name too long to draw', { names: [{ ...NAME, name: 'x'.repeat(301) }] }, 'properties.names.0.name', 'TOO_LONG'],
  ])('%s', (_, more, path, code) => {
    expect(told(organisation(more))).toEqual([[path, code]]);
  });

  it('with a property named __proto__, as a parsed text can have one', () => {
    const properties = JSON.parse('{"__proto__": {"kind": "ALLIANCE"}}') as Unchecked;
    const issues = validateNode('Person', 'x', { name: 'Zoë', sources: ['d'], ...properties });
    expect(issues.every(({ code }) => code === 'UNKNOWN_PROPERTY')).toBe(true);
    expect(
      told(
        validateNode(
          'Format',
          'x',
          Object.assign(Object.create(null), { name: 'N', nameEn: 'N' }) as Unchecked,
        ),
      ),
    ).toEqual([]);
    expect(told(validateNode('Format', 'x', properties))).toContainEqual([
      'properties.__proto__',
      'UNKNOWN_PROPERTY',
    ]);
  });

  it.each(['Verein', 'organisation', 'constructor', '__proto__', 'toString', ''])(
    'with the label %j',
    (label) => {
      expect(told(validateNode(label, 'x', {}))).toEqual([['label', 'UNKNOWN_LABEL']]);
    },
  );

  it.each(['count', -1, 1.5, -0])('with %j taking part', (participants) => {
    const event = { kind: 'MEETING', name: 'Treffen', sources: ['d'], participants };
    expect(told(validateNode('Event', 'x', event))).toEqual([
      ['properties.participants', 'WRONG_TYPE'],
    ]);
  });

  it('with every reason at once, in German and English', () => {
    const issues = validateNode('Organisation', 'X', { name: 'Y', status: 'AKTIV' });
    expect(issues.map(({ path, reason }) => [path, reason.de, reason.en])).toEqual([
      [
        'id',
        '„X“ ist keine gültige Kennung (Kleinbuchstaben, Ziffern, Bindestriche).',
        '“X” is not a valid id (lower-case letters, digits, hyphens).',
      ],
      ['properties.kind', 'Die Angabe „Art“ fehlt.', '“Kind” is missing.'],
      ['properties.status', '„AKTIV“ ist kein bekannter Wert.', '“AKTIV” is not a known value.'],
      ['properties.sources', 'Die Angabe „Quellen“ fehlt.', '“Sources” is missing.'],
    ]);
  });
});

describe('an id', () => {
  it.each([
    ['Organisation', 'wachstumsregion-ems-achse'],
    ['Organisation', 'h2-n-o-n'],
    ['Document', '000_a95076c0c307ffc1.txt'],
    ['Region', 'DE'],
    ['Region', 'DE-NI'],
    ['Region', '03454'],
    ['Region', 'mittelrhein'],
  ] as const)('of a %s can be %s', (label, id) => {
    expect(checkId(label, id)).toEqual([]);
  });

  it.each([
    ['Organisation', 'Ems-Achse'],
    ['Organisation', 'ems--achse'],
    ['Organisation', '-ems'],
    ['Organisation', 'köln'],
    ['Organisation', 'a~b'],
    ['Organisation', 'a\n'],
    ['Organisation', ''],
    ['Organisation', 5],
    ['Organisation', 'x'.repeat(201)],
    ['Organisation', '__proto__'],
    ['Document', 'a/b'],
    ['Region', 'DE-Niedersachsen'],
  ] as const)('of a %s can’t be %j', (label, id) => {
    expect(told(checkId(label, id))).toEqual([['id', 'BAD_ID']]);
  });

  it('can’t be that of a Kreis that was merged, and says which one has its territory', () => {
    expect(checkId('Region', '16063')).toEqual([]);
    expect(checkId('Region', '16056')).toEqual([
      {
        path: 'id',
        code: 'BAD_ID',
        reason: {
          de: '„16056“ war der Schlüssel von „Eisenach“. Seit dem 01.07.2021 gehört das Gebiet zu „16063“.',
          en: '“16056” was the key of “Eisenach”. Since 1 Jul 2021 its territory belongs to “16063”.',
        },
      },
    ]);
    expect(told(checkId('Organisation', '16056'))).toEqual([['id', 'BAD_ID']]);
  });

  it.each(NODE_LABEL_NAMES)('of a %s can’t hold what separates the parts of a link id', (label) => {
    expect(checkId(label, 'a~b')).not.toEqual([]);
  });
});
