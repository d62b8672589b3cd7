import fc from 'fast-check';
import {
  searchKeys,
  searchPhrasings,
  searchTerms,
  searchText,
  searchWords,
  sortName,
} from './search-text.ts';

/** Whether every term of a query begins a word of the text: what a store looks up. */
function finds(query: string, text: string): boolean {
  const words = searchText([text]).split(' ');
  return searchTerms(query).every((term) => words.some((word) => word.startsWith(term)));
}

describe('the search text', () => {
  it.each([
    ['Ems-Achse', 'Wachstumsregion Ems-Achse e. V.'],
    ['Emsachse', 'Wachstumsregion Ems-Achse e. V.'],
    ['ems achse', 'Wachstumsregion Ems-Achse e. V.'],
    ['Ems-Achse e.V.', 'Wachstumsregion Ems-Achse e. V.'],
    ['Ems-Achse e. V.', 'Wachstumsregion Ems-Achse e.V.'],
    ['Ems-Achse eV', 'Wachstumsregion Ems-Achse e. V.'],
    ['Düsseldorf', 'Düsseldorf'],
    ['Duesseldorf', 'Düsseldorf'],
    ['Dusseldorf', 'Düsseldorf'],
    ['DÜSSELDORF', 'Du\u0308sseldorf'],
    ['Du\u0308sseldorf', 'Düsseldorf'],
    ['Strasse', 'Straße'],
    ['STRASSE', 'STRAẞE'],
    ['Zoe Celik', 'Zoë Çelik'],
    ['Lodz', 'Łódź'],
    ['Sonderborg', 'Sønderborg'],
    ['N3tzwerk', 'N3tzwerk Zukunft der Industrie'],
    ['Netzwerk Zukunft', 'N3tzwerk Zukunft der Industrie'],
    ['H2.N.O.N', 'Wasserstoffnetzwerk (H2.N.O.N)'],
    ['H2NON', 'Wasserstoffnetzwerk (H2.N.O.N)'],
    ['H2 N O N', 'Wasserstoffnetzwerk (H2.N.O.N)'],
    ['H2.N.O.N', 'H2NON Nordost'],
    ['Industrie', 'In|du|strie. Gemeinsam'],
    ['In|du|strie', 'In|du|strie. Gemeinsam'],
    ['industry@work', 'industry@work'],
    ['industrywork', 'industry@work'],
    ['Industrie 4.0', 'Plattform Industrie 4.0'],
    ['Industrie-4.0', 'Plattform Industrie 4.0'],
    ['4.0', 'Plattform Industrie 4.0'],
    ['M+E', 'Arbeitgeberverband M + E'],
    ['IHK Köln', 'IHK zu Köln'],
    ['BMWi', 'BMWi'],
    ['IGMetall', 'IG Metall'],
    ['Ems-Achse', 'Wachstumsregion Ems-Achse GmbH & Co. KG'],
    ['Ems-Achse GmbH & Co. KG', 'Wachstumsregion Ems-Achse e. V.'],
    ['Kammer für Köln', 'Kammer zu Köln'],
    ['Wirtschaftsministerium NRW', 'Ministerium für Wirtschaft NRW'],
    ['ﬁnanz', 'Finanzagentur'],
  ])('finds %s in %s', (query, text) => {
    expect(
      finds(query, text) || searchPhrasings(query).some((terms) => finds(terms.join(' '), text)),
    ).toBe(true);
  });

  it.each([
    ['2030', 'Ziele 2020'],
    ['Kammer', 'Handelskammer'],
    ['Köln', 'Koblenz'],
  ])('does not find %s in %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it('holds every word once, in a stable order', () => {
    expect(searchText(['Köln', 'IHK Köln'])).toBe('ihk ihkkoeln ihkkoln koeln koln');
  });

  it('finds whatever is written by its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(finds(text, text)).toBe(true);
      }),
    );
  });

  it('is made of folded letters and digits alone, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...searchWords(text)].every((word) => /^[a-z0-9]+$/.test(word))).toBe(true);
        expect(searchTerms(text).every((term) => /^[a-z0-9]+$/.test(term))).toBe(true);
      }),
    );
  });
});

describe('the terms of a query', () => {
  it('are folded words', () => {
    expect(searchTerms('  IHK  Nord Köln! ')).toEqual(['ihk', 'nord', 'koeln']);
  });

  it('take neighbouring initials together', () => {
    expect(searchTerms('W. I. N. Wiesbaden')).toEqual(['win', 'wiesbaden']);
  });

  it.each([
    ['Ems-Achse e. V.', ['ems', 'achse']],
    ['Krone SE & Co. KG', ['krone']],
    ['Bündnis für die Industrie', ['buendnis', 'industrie']],
    ['the future of work', ['future', 'work']],
    ['e. V.', ['ev']],
    ['GmbH', ['gmbh']],
    ['der die das', ['der', 'die', 'das']],
  ])('leave legal forms and fillers out where there is something else: %s', (query, terms) => {
    expect(searchTerms(query)).toEqual(terms);
  });

  it('are none for signs alone', () => {
    expect(searchTerms('—!* ~')).toEqual([]);
    expect(searchPhrasings('—!* ~')).toEqual([]);
  });

  it('are twelve at most', () => {
    const words = Array.from({ length: 30 }, (_, index) => `wort${String(index)}`);
    expect(searchTerms(words.join(' '))).toHaveLength(12);
  });

  it('let no operator of a query language through', () => {
    expect(searchTerms('name:x* OR (y~2) AND "z z"^4 \\ / +- && || ! { } [ ]')).toEqual([
      'name',
      'x',
      'or',
      'y2',
      'zz4',
    ]);
  });
});

describe('the phrasings of a query', () => {
  it('start with its words and end with all of it as one word', () => {
    expect(searchPhrasings('Ems-Achse Nord')).toEqual([
      ['ems', 'achse', 'nord'],
      ['emsachse', 'nord'],
      ['emsachsenord'],
    ]);
  });

  it('are one for one word', () => {
    expect(searchPhrasings('Industrie')).toEqual([['industrie']]);
  });

  it.each([
    ['Wirtschaftsministerium', ['wirtschaft', 'ministerium']],
    ['Stahlverband', ['stahl', 'verband']],
    ['Chemie-Cluster', ['chemie', 'cluster']],
  ])('take a compound apart at its last word: %s', (query, parts) => {
    expect(searchPhrasings(query)).toContainEqual(parts);
  });

  it.each(['Ministerium', 'AVerband', 'Verbandskasten'])('leave %s whole', (query) => {
    expect(searchPhrasings(query)).toHaveLength(1);
  });
});

describe('the keys of a text', () => {
  it('are shared by texts that read the same', () => {
    expect(searchKeys('Ems-Achse').has('emsachse')).toBe(true);
    expect(searchKeys('Köln')).toEqual(new Set(['koeln', 'koln']));
    expect(searchKeys('N3tzwerk').has('netzwerk')).toBe(true);
    expect(searchKeys(' - ').size).toBe(0);
  });
});

describe('the name to sort by', () => {
  it('puts umlauts with their letters and leaves signs out', () => {
    const names = ['Öko-Institut', 'Offensive', 'Zoll', '„Ärzte“', 'Azubi', 'Arbeit'];
    const sorted = names.map(sortName).sort();
    expect(sorted).toEqual(['arbeit', 'arzte', 'azubi', 'offensive', 'oko institut', 'zoll']);
  });
});
