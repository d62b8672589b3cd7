import { deriveNode, storedValidity } from './derived.ts';

describe('deriveNode', () => {
  it('searches names over time, short names and the town, but no dates, kinds or sources', () => {
    const { searchText } = deriveNode('Organisation', {
      kind: 'FEDERAL_MINISTRY',
      name: 'Wirtschaftsministerium',
      shortName: 'BMWE',
      town: 'Berlin',
      description: 'Nicht gesucht',
      sources: ['doc-ungesucht'],
      names: [
        {
          name: 'Bundesministerium',
          shortName: 'BMWi',
          validFrom: '2013',
          kind: 'OFFICIAL',
          sources: ['doc-auch-nicht'],
        },
      ],
    });
    expect(searchText).toBe('berlin bmwe bmwi bundesministerium wirtschaftsministerium');
  });

  it('searches title and publisher of a document', () => {
    const { searchText } = deriveNode('Document', {
      title: 'Satzung',
      publisher: 'IHK',
      kind: 'WEB',
    });
    expect(searchText).toBe('ihk satzung');
  });

  it('searches what a region is, as the law and as people call it', () => {
    const { searchText } = deriveNode('Region', {
      name: 'Ulm',
      type: 'Stadtkreis',
      level: 'DISTRICT',
    });
    expect(searchText).toBe('kreisfreie kreisfreiestadt stadt stadtkreis ulm');
  });

  it('sorts by the caption', () => {
    expect(deriveNode('Document', { title: 'Über uns' }).sortName).toBe('uber uns');
    expect(deriveNode('Theme', { name: 'Fachkräfte', nameEn: 'Skilled workers' }).sortName).toBe(
      'fachkrafte',
    );
  });

  it('gives the first and last day a lifetime can mean', () => {
    expect(deriveNode('Organisation', { founded: '2006', dissolved: '2020-02' })).toMatchObject({
      validFrom: '2006-01-01',
      validUntil: '2020-02-29',
    });
    expect(deriveNode('Event', { start: '2022-09-14' })).toMatchObject({
      validFrom: '2022-09-14',
      validUntil: null,
    });
  });

  it('leaves a label without a lifetime open', () => {
    expect(deriveNode('Person', { name: 'Zoë Çelik' })).toMatchObject({
      validFrom: null,
      validUntil: null,
    });
  });
});

describe('storedValidity', () => {
  it('is open where no date is given', () => {
    expect(storedValidity(undefined, undefined)).toEqual({ validFrom: null, validUntil: null });
    expect(storedValidity(undefined, '2021')).toEqual({
      validFrom: null,
      validUntil: '2021-12-31',
    });
  });
});
