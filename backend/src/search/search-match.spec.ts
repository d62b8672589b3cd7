import { candidate } from '../testing/search-candidate.ts';
import { rank } from './rank.ts';

const EMS_ACHSE = candidate('ems-achse', {
  name: 'Wachstumsregion Ems-Achse e. V.',
  shortName: 'Ems-Achse',
  town: 'Papenburg',
});

const MINISTRY = candidate('bmwe', {
  name: 'Bundesministerium für Wirtschaft und Energie',
  shortName: 'BMWE',
  names: [
    { name: 'Bundeswirtschaftsministerium', shortName: 'BMWi', kind: 'ALIAS', sources: ['d'] },
    {
      name: 'Bundesministerium für Wirtschaft und Technologie',
      shortName: 'BMWi',
      validFrom: '2005',
      validUntil: '2013-12-16',
      kind: 'OFFICIAL',
      sources: ['d'],
    },
    {
      name: 'Bundesministerium für Wirtschaft und Energie',
      shortName: 'BMWi',
      validFrom: '2013-12-17',
      validUntil: '2021-12-07',
      kind: 'OFFICIAL',
      sources: ['d'],
    },
    {
      name: 'Bundesministerium für Wirtschaft und Energie',
      shortName: 'BMWE',
      validFrom: '2025-05-06',
      kind: 'OFFICIAL',
      sources: ['d'],
    },
  ],
});

describe('what a hit says', () => {
  it.each([
    ['Ems-Achse', 'EXACT', 'SHORT_NAME', 'Ems-Achse'],
    ['emsachse', 'EXACT', 'SHORT_NAME', 'Ems-Achse'],
    ['EMS ACHSE', 'EXACT', 'SHORT_NAME', 'Ems-Achse'],
    ['ems', 'PREFIX', 'SHORT_NAME', 'Ems-Achse'],
    ['Wachstumsregion Ems-Achse e.V.', 'EXACT', 'NAME', 'Wachstumsregion Ems-Achse e. V.'],
    ['achse', 'WORDS', 'NAME', 'Wachstumsregion Ems-Achse e. V.'],
    ['Wachstumsregion Ems-Achse', 'EXACT', 'NAME', 'Wachstumsregion Ems-Achse e. V.'],
    ['Ems-Achse GmbH', 'EXACT', 'SHORT_NAME', 'Ems-Achse'],
    ['wachstum', 'PREFIX', 'NAME', 'Wachstumsregion Ems-Achse e. V.'],
    ['region', 'COMPOUND', 'NAME', 'Wachstumsregion Ems-Achse e. V.'],
    ['papenburg', 'ELSEWHERE', 'TOWN', 'Papenburg'],
    ['ems-achse papenburg', 'ELSEWHERE', 'NAME', 'Wachstumsregion Ems-Achse e. V.'],
    ['wachstumsregion papenburg', 'ELSEWHERE', 'TOWN', 'Papenburg'],
    ['emsachze', 'NEAR', 'NAME', 'Wachstumsregion Ems-Achse e. V.'],
    ['papenbrug', 'NEAR', 'TOWN', 'Papenburg'],
  ])('for %s: %s by %s', (query, tier, field, text) => {
    const [hit] = rank(query, [EMS_ACHSE]);
    expect(hit).toMatchObject({ tier, match: { field, text } });
  });

  it('tells a former name with its period, of several the one valid last', () => {
    expect(rank('BMWi', [MINISTRY])[0]?.match).toEqual({
      field: 'FORMER_NAME',
      text: 'BMWi',
      validFrom: '2013-12-17',
      validUntil: '2021-12-07',
    });
  });

  it('tells the name itself where a former one is equal', () => {
    const [hit] = rank('Bundesministerium für Wirtschaft und Energie', [MINISTRY]);
    expect(hit?.match).toMatchObject({ field: 'NAME', validFrom: null });
  });

  it('tells other names', () => {
    expect(rank('Bundeswirtschaftsministerium', [MINISTRY])[0]?.match).toMatchObject({
      field: 'OTHER_NAME',
      text: 'Bundeswirtschaftsministerium',
    });
  });

  it('tells the English name', () => {
    const theme = candidate(
      'wasserstoff',
      { name: 'Wasserstoff', nameEn: 'Hydrogen' },
      { label: 'Theme' },
    );
    expect(rank('hydrogen', [theme])[0]).toMatchObject({
      tier: 'EXACT',
      match: { field: 'NAME_EN', text: 'Hydrogen' },
    });
  });

  it.each([
    ['wasserstoff', 'THEME', 'Wasserstoff'],
    ['hydrogen', 'THEME', 'Hydrogen'],
    ['hydrogen papenburg', 'THEME', 'Hydrogen'],
    ['ems-achse wasserstoff', 'NAME', 'Wachstumsregion Ems-Achse e. V.'],
  ])('for %s tells the theme, where it says more than the name: %s', (query, field, text) => {
    const themes = [{ name: 'Fachkräfte' }, { name: 'Wasserstoff', nameEn: 'Hydrogen' }];
    const [hit] = rank(query, [{ ...EMS_ACHSE, themes }]);
    expect(hit).toMatchObject({ tier: 'THEME', match: { field, text } });
  });

  it('tells title and publisher of a source', () => {
    const source = candidate(
      'doc',
      { title: 'Satzung', publisher: 'IHK Köln' },
      { label: 'Document' },
    );
    expect(rank('satzung', [source])[0]).toMatchObject({
      tier: 'EXACT',
      match: { field: 'TITLE' },
    });
    expect(rank('ihk koeln', [source])[0]).toMatchObject({
      tier: 'SOURCE',
      match: { field: 'PUBLISHER', text: 'IHK Köln' },
    });
  });

  it('takes the beginning of a title for less than the words of a name', () => {
    const source = candidate('doc', { title: 'Lüerßen ausgezeichnet' }, { label: 'Document' });
    const person = candidate('dirk', { name: 'Dirk Lüerßen' }, { label: 'Person' });
    expect(rank('Lüerßen', [source, person]).map(({ tier, match }) => [tier, match.field])).toEqual(
      [
        ['WORDS', 'NAME'],
        ['SOURCE', 'TITLE'],
      ],
    );
  });

  it.each([
    ['Kreis Borken', 'EXACT', 'TYPE_OF_AREA'],
    ['Landkreis Borken', 'EXACT', 'TYPE_OF_AREA'],
    ['borken kreis', 'ELSEWHERE', 'TYPE_OF_AREA'],
    ['Kreis Bor', 'ELSEWHERE', 'TYPE_OF_AREA'],
    ['Kries Borken', 'NEAR', 'TYPE_OF_AREA'],
    ['Kreis', 'TYPE', 'TYPE_OF_AREA'],
    ['Borken', 'EXACT', 'NAME'],
    ['orken', 'COMPOUND', 'NAME'],
    ['05554', 'EXACT', 'AREA_KEY'],
    ['0555', 'TYPE', 'AREA_KEY'],
    ['Borken 05554', 'ELSEWHERE', 'AREA_KEY'],
  ])(
    'for %s tells what a region is where its name alone does not: %s by %s',
    (query, tier, field) => {
      const region = candidate(
        '05554',
        { name: 'Borken', type: 'Kreis', ags: '05554' },
        { label: 'Region' },
      );
      const [hit] = rank(query, [region]);
      expect(hit).toMatchObject({ tier, match: { field } });
    },
  );

  it('puts who is called so before the region, however few links they have', () => {
    const region = { label: 'Region', degree: 9 } as const;
    const hits = rank('Kreis Borken', [
      candidate('region', { name: 'Borken', type: 'Kreis' }, region),
      candidate('verwaltung', { name: 'Kreis Borken' }),
    ]);
    expect(hits.map(({ summary }) => summary.id)).toEqual(['verwaltung', 'region']);
  });

  it('finds names written with digits for letters', () => {
    const network = candidate('n', { name: 'N3tzwerk Zukunft der Industrie' });
    expect(rank('Netzwerk Zukunft', [network])[0]?.tier).toBe('PREFIX');
    expect(rank('N3tzwerk', [network])[0]?.tier).toBe('PREFIX');
  });
});
