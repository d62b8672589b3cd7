import { nameOn, type DatedName } from './names-over-time.ts';

const MINISTRY: readonly DatedName[] = [
  { name: 'BMWi', validFrom: '2013-12-17', validUntil: '2021-12-07' },
  { name: 'BMWK', validFrom: '2021-12-08', validUntil: '2025-05-05' },
  { name: 'BMWE', validFrom: '2025-05-06' },
];

/** A union that changed its name some time in 2021. */
const UNION: readonly DatedName[] = [
  { name: 'IGBCE', validFrom: '2021', validUntil: null },
  { name: 'IG BCE', validFrom: null, validUntil: '2021' },
];

describe('the name on a day', () => {
  it.each([
    ['2013-12-16', undefined],
    ['2013-12-17', 'BMWi'],
    ['2021-03-16', 'BMWi'],
    ['2021-12-07', 'BMWi'],
    ['2021-12-08', 'BMWK'],
    ['2023-01-01', 'BMWK'],
    ['2025-05-05', 'BMWK'],
    ['2025-05-06', 'BMWE'],
    ['2100-12-31', 'BMWE'],
  ])('on %s is the one that holds it, first and last day included', (day, expected) => {
    expect(nameOn(MINISTRY, day)?.name).toBe(expected);
  });

  it.each([
    ['2020-12-31', 'IG BCE'],
    ['2021-01-01', 'IGBCE'],
    ['2021-12-31', 'IGBCE'],
    ['2022-01-01', 'IGBCE'],
  ])('on %s is the one that began last where two overlap', (day, expected) => {
    expect(nameOn(UNION, day)?.name).toBe(expected);
  });

  it('is the last listed of two that began together', () => {
    const names = ['eins', 'zwei'].map((name) => ({ name, validFrom: '2020-05' }));
    expect(nameOn(names, '2020-05-01')?.name).toBe('zwei');
    expect(nameOn(names, '2020-04-30')).toBeNull();
  });

  it('is unknown where no name is', () => {
    expect(nameOn([], '2021-03-16')).toBeNull();
  });
});
