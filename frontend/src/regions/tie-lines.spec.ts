import { tieLines } from './tie-lines.ts';
import type { Tie } from './use-region.ts';

const tie = (id: string, to: string, change: Partial<Tie> = {}): Tie => ({
  ...{ id, type: 'RESPONSIBLE_FOR', role: 'Kammerbezirk', since: null, until: null },
  ...{ ended: false, sources: [], to: { id: to, label: 'Region', name: to, areaType: null } },
  ...change,
});

const told = (ties: readonly Tie[], of = 'DE-NI') =>
  tieLines(ties, of).map(({ places }) => places.map(({ id }) => id));

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
    expect(told([tie('1', '03454'), tie('2', 'DE-NI')])).toEqual([['03454'], ['DE-NI']]);
  });
});
