import { formatDay, formatNumber, formatPartialDate, formatPeriod, typeset } from './format.ts';

describe('numbers and dates', () => {
  it('set thousands apart as the language does', () => {
    expect(formatNumber(1077, 'de')).toBe('1\u202f077');
    expect(formatNumber(1077, 'en')).toBe('1,077');
  });

  it('show a date no more precisely than it is known', () => {
    expect(['2006', '2018-03', '2021-03-16'].map((date) => formatPartialDate(date, 'de'))).toEqual([
      '2006',
      'März 2018',
      '16.03.2021',
    ]);
    expect(formatPartialDate('2021-03-16', 'en')).toBe('16 Mar 2021');
  });

  it('do not break a day after its number', () => {
    expect(formatDay('2026-11-20', 'de')).toBe('20.\u00a0November 2026');
  });

  it('say a period by the ends that are known', () => {
    expect(formatPeriod('2006', null, 'de')).toBe('seit 2006');
    expect(formatPeriod(null, '2023-12-31', 'de')).toBe('bis 31.12.2023');
    expect(formatPeriod('2021', '2023', 'de')).toBe('2021–2023');
    expect(formatPeriod('2021', '2021', 'en')).toBe('2021');
    expect(formatPeriod(null, null, 'en')).toBeNull();
  });
});

describe('names', () => {
  it('keep e. V. together', () => {
    expect(typeset('BDI e.V.')).toBe('BDI e.\u202fV.');
    expect(typeset('BDI e. V.')).toBe('BDI e.\u202fV.');
  });
});
