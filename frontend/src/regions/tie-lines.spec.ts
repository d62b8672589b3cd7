import { hereOf, tieLines } from './tie-lines.ts';
import type { RegionProfile, Tie } from './use-region.ts';

const tie = (id: string, to: string, change: Partial<Tie> = {}): Tie => ({
  ...{ id, type: 'RESPONSIBLE_FOR', role: 'Kammerbezirk', since: null, until: null },
  ...{ ended: false, sources: [], to: { id: to, label: 'Region', name: to, areaType: null } },
  ...change,
});

const told = (ties: readonly Tie[], ...here: readonly string[]) =>
  tieLines(ties, new Set(here)).map(({ places }) => places.map(({ id }) => id));

describe('the ties of an organisation', () => {
  it('stand on one line where they say the same of several regions', () => {
    expect(told([tie('1', '03454'), tie('2', '03457'), tie('3', '03456')])).toEqual([
      ['03454', '03457', '03456'],
    ]);
  });

  it.each<[string, Partial<Tie>]>([
    ['role', { role: 'teilweise' }],
    ['period', { since: '2006' }],
    ['sort', { type: 'ACTIVE_IN' }],
    ['end', { ended: true }],
  ])('stand on lines of their own where the %s differs', (_, change) => {
    expect(told([tie('1', '03454'), tie('2', '03457', change)])).toEqual([['03454'], ['03457']]);
  });

  it('tell the region of the page apart, which is not named again', () => {
    expect(told([tie('1', '03454'), tie('2', 'DE-NI')], 'DE-NI')).toEqual([['03454'], ['DE-NI']]);
  });

  it('say once what they say of a Land and of the one Kreis it is', () => {
    const ties = [tie('1', '11000'), tie('2', 'DE-BE'), tie('3', 'DE-BB')];
    expect(told(ties, 'DE-BE', '11000')).toEqual([['11000', 'DE-BE'], ['DE-BB']]);
  });
});

describe('the region of a page', () => {
  const part = (id: string) => ({ id });
  const region = (id: string, regionLevel: string, ...parts: readonly string[]) =>
    ({ id, regionLevel, overview: { parts: parts.map(part) } }) as unknown as RegionProfile;

  it.each([
    ['a Land of one Kreis', region('DE-BE', 'STATE', '11000'), ['DE-BE', '11000']],
    ['a Land of several', region('DE-HB', 'STATE', '04011', '04012'), ['DE-HB']],
    ['an area that names one Kreis', region('suederelbe', 'AREA', '03359'), ['suederelbe']],
    ['a Kreis', region('05554', 'DISTRICT'), ['05554']],
  ])('stands in ties to %s under the ids of what is the same place', (_, of, expected) => {
    expect([...hereOf(of)]).toEqual(expected);
  });
});
