import fc from 'fast-check';
import { candidate } from '../testing/search-candidate.ts';
import { HIT_TIERS } from './hit-fit.ts';
import { rank, type RankedHit } from './rank.ts';

function ids(hits: readonly RankedHit[]): string[] {
  return hits.map(({ summary }) => summary.id);
}

const EMS_ACHSE = candidate('ems-achse', {
  name: 'Wachstumsregion Ems-Achse e. V.',
  shortName: 'Ems-Achse',
  town: 'Papenburg',
});

describe('the order of hits', () => {
  it('puts the whole name first, then its beginning, its words, other fields, parts of words, themes, what regions are, sources, typing errors', () => {
    const hits = rank('Köln', [
      candidate('quelle', { title: 'Köln baut um' }, { label: 'Document' }),
      candidate('thema', { name: 'Dombauhütte' }, { themes: [{ name: 'Köln im Wandel' }] }),
      candidate('art', { name: 'Bonn', type: 'Köln' }, { label: 'Region' }),
      candidate('teil', { name: 'Großköln' }),
      candidate('naehe', { name: 'Kölln-Verein' }),
      candidate('ort', { name: 'Handelskammer', town: 'Köln' }),
      candidate('wort', { name: 'IHK zu Köln' }),
      candidate('anfang', { name: 'Kölner Bündnis' }),
      candidate('ganz', { name: 'Rheinmetropole', shortName: 'Koeln' }),
    ]);
    expect(hits.map(({ tier }) => tier)).toEqual(HIT_TIERS);
    expect(ids(hits)).toEqual([
      ...['ganz', 'anfang', 'wort', 'ort', 'teil', 'thema', 'art', 'quelle', 'naehe'],
    ]);
  });

  it.each([
    ['1965-05-05', '1949'],
    ['1998-06-01', '1998'],
    ['2016-05-05', '2013-12-17'],
    ['2024-01-01', '2013-12-17'],
    [null, '2013-12-17'],
  ])('explains a hit on %s with the name that held then, else the last one', (asOf, validFrom) => {
    const official = { shortName: 'BMWi', kind: 'OFFICIAL' };
    const names = [
      { ...official, name: 'Ministerium', validFrom: '1949', validUntil: '1971' },
      { ...official, name: 'Ministerium und Technologie', validFrom: '1998', validUntil: '2002' },
      { ...official, name: 'Ministerium und Energie', validFrom: '2013-12-17', validUntil: '2021' },
    ];
    const [hit] = rank('BMWi', [candidate('bmwe', { name: 'Ministerium', names })], asOf);
    expect(hit?.match).toMatchObject({ field: 'FORMER_NAME', text: 'BMWi', validFrom });
  });

  it('puts most links first within a tier, then the name, then the id', () => {
    const hits = rank('Industrie', [
      candidate('z', { name: 'Industrieclub' }),
      candidate('a', { name: 'Industrieclub' }),
      candidate('m', { name: 'Industriebund Ä' }),
      candidate('n', { name: 'Industriebund B' }),
      candidate('viel', { name: 'Industriekreis' }, { degree: 9 }),
    ]);
    expect(ids(hits)).toEqual(['viel', 'm', 'n', 'a', 'z']);
  });

  it('puts whole words before beginnings of words, whatever their links', () => {
    const hits = rank('KI', [
      candidate('anfang', { name: 'Kick-off' }, { degree: 99 }),
      candidate('wort', { name: 'KI Frankfurt' }),
    ]);
    expect(ids(hits)).toEqual(['wort', 'anfang']);
  });

  it('puts a name with the legal form that was typed before one without', () => {
    const hits = rank('Süderelbe AG', [
      candidate('region', { name: 'Süderelbe' }, { degree: 9, label: 'Region' }),
      candidate('firma', { name: 'Wachstumsinitiative', shortName: 'Süderelbe AG' }),
    ]);
    expect(hits.map(({ summary, tier }) => [summary.id, tier])).toEqual([
      ['firma', 'EXACT'],
      ['region', 'EXACT'],
    ]);
  });

  it('puts fewer typing errors before more links', () => {
    const hits = rank('Netzwerke', [
      candidate('zwei', { name: 'Netzwark' }, { degree: 99 }),
      candidate('eins', { name: 'Netzwerk' }),
    ]);
    expect(ids(hits)).toEqual(['eins', 'zwei']);
    expect(hits[0]).toMatchObject({ tier: 'NEAR', edits: 1 });
  });

  it('does not depend on the order of the candidates or their repetition', () => {
    const all = ['Industrie', 'Industrieclub', 'Haus der Industrie', 'Indsutrie'].flatMap(
      (name, index) =>
        [0, 1].map((degree) =>
          candidate(`${String(index)}-${String(degree)}`, { name }, { degree }),
        ),
    );
    const expected = ids(rank('Industrie', all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(ids(rank('Industrie', [...shuffled, ...all]))).toEqual(expected);
      }),
    );
  });

  it('leaves out what does not match at all', () => {
    expect(rank('Ems-Achse', [candidate('x', { name: 'Bergbau' })])).toEqual([]);
    expect(rank('—', [EMS_ACHSE])).toEqual([]);
  });
});
