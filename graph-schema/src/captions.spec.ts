import { legendEntries, nodeCaption, nodeClassOf, valueCaption } from './captions.ts';

describe('the class of a node', () => {
  it.each([
    ['Organisation', 'FEDERAL_MINISTRY', 'MINISTRY'],
    ['Organisation', 'CLUSTER', 'INITIATIVE'],
    ['Organisation', 'OTHER', 'OTHER'],
    ['Organisation', null, 'OTHER'],
    ['Organisation', undefined, 'OTHER'],
    ['Organisation', 'constructor', 'OTHER'],
    ['Organisation', '__proto__', 'OTHER'],
    ['Person', null, 'PERSON'],
    ['Programme', 'STRATEGY', 'PROGRAMME'],
    ['Document', 'WEB', 'DOCUMENT'],
  ] as const)('%s of kind %s is %s', (label, kind, nodeClass) => {
    expect(nodeClassOf(label, kind)).toBe(nodeClass);
  });
});

describe('the caption of a value', () => {
  it('is told in both languages', () => {
    expect(valueCaption('OrganisationKind', 'CHAMBER_OF_CRAFTS', 'de')).toBe('Handwerkskammer');
    expect(valueCaption('OrganisationKind', 'CHAMBER_OF_CRAFTS', 'en')).toBe('Chamber of crafts');
  });

  it.each(['UNBEKANNT', 'constructor', '__proto__', 'toString'])(
    'is the value itself for %s',
    (value) => {
      expect(valueCaption('Confidence', value, 'de')).toBe(value);
    },
  );
});

describe('the caption of a node', () => {
  const theme = { name: 'Wasserstoff', nameEn: 'Hydrogen' };

  it('is its name, in English where there is an English one', () => {
    expect(nodeCaption('Theme', theme, 'de')).toBe('Wasserstoff');
    expect(nodeCaption('Theme', theme, 'en')).toBe('Hydrogen');
    expect(nodeCaption('Organisation', { name: 'DIHK' }, 'en')).toBe('DIHK');
  });

  it('is the title of a source', () => {
    expect(nodeCaption('Document', { title: 'Satzung' }, 'de')).toBe('Satzung');
  });

  it('is empty where there is none', () => {
    expect(nodeCaption('Person', {}, 'de')).toBe('');
  });
});

describe('the legend', () => {
  it('counts the classes that are there, in their fixed order', () => {
    expect(legendEntries(['PERSON', 'CHAMBER', 'PERSON', 'INITIATIVE'], 'de')).toEqual([
      { nodeClass: 'INITIATIVE', count: 1, caption: 'Initiativen' },
      { nodeClass: 'CHAMBER', count: 1, caption: 'Kammern' },
      { nodeClass: 'PERSON', count: 2, caption: 'Personen' },
    ]);
  });

  it('speaks English too, and is empty for nothing', () => {
    expect(legendEntries(['UNION'], 'en')[0]?.caption).toBe('Trade unions');
    expect(legendEntries([], 'en')).toEqual([]);
  });
});
