import fc from 'fast-check';
import {
  firstDay,
  isDay,
  isPartialDate,
  isReversed,
  isValidOn,
  lastDay,
  validity,
} from './partial-date.ts';

/** Days as JavaScript's own calendar has them, from 1200 to 2100. */
const day = fc
  .date({
    min: new Date('1200-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** A partial date: a day cut to its year, its month or not at all. */
const partialDate = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => text.slice(0, length));

describe('a partial date', () => {
  it.each(['1200', '2100', '2021-01', '2021-12', '2024-02-29', '2000-02-29', '2021-03-16'])(
    '%s exists',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    ...['', '21', '202', '20211', '1199', '2101', '0000', 'heute', '2021-', '2021-00', '2021-13'],
    ...[
      '2021-1',
      '2021-02-29',
      '1900-02-29',
      '2100-02-29',
      '2021-04-31',
      '2021-03-00',
      '2021-03-32',
    ],
    ...['2021-03-16T00:00', '16.03.2021', ' 2021', '2021\n', '٢٠٢١', '-2021', '2021-03-1'],
  ])('%j does not exist', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('is any day of the calendar, or its month or year', () => {
    fc.assert(fc.property(partialDate, (date) => isPartialDate(date)));
  });

  it('is a day only in full', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(isDay(date)).toBe(date.length === 10);
      }),
    );
  });
});

describe('the days a partial date can mean', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2021-04', '2021-04-01', '2021-04-30'],
    ['2021-03-16', '2021-03-16', '2021-03-16'],
  ])('of %s are %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it('are days of the calendar, the first not after the last', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect([isDay(firstDay(date)), isDay(lastDay(date))]).toEqual([true, true]);
        expect(firstDay(date) <= lastDay(date)).toBe(true);
      }),
    );
  });

  it('hold every day that is written so, and the neighbours of its ends not', () => {
    const next = (text: string, step: number) =>
      new Date(Date.parse(text) + step * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (text, length) => {
        const date = text.slice(0, length);
        const interval = validity(date, date);
        expect(isValidOn(interval, text)).toBe(true);
        expect(isValidOn(interval, next(firstDay(date), -1))).toBe(false);
        expect(isValidOn(interval, next(lastDay(date), 1))).toBe(false);
      }),
    );
  });
});

describe('a period', () => {
  it('is open where a date is missing', () => {
    expect(validity()).toEqual({});
    expect(validity('2021')).toEqual({ from: '2021-01-01' });
    expect(validity(undefined, '2021-02')).toEqual({ until: '2021-02-28' });
    expect(isValidOn({}, '1200-01-01')).toBe(true);
  });

  it('holds both its ends', () => {
    const interval = validity('2015', '2017');
    expect(
      ['2014-12-31', '2015-01-01', '2017-12-31', '2018-01-01'].map((d) => isValidOn(interval, d)),
    ).toEqual([false, true, true, false]);
  });

  it('is reversed when it would start after the last day its end can mean', () => {
    expect(isReversed('2021-06', '2021')).toBe(false);
    expect(isReversed('2021', '2021-01-01')).toBe(false);
    expect(isReversed('2021-02', '2021-01')).toBe(true);
    expect(isReversed('2021-03-17', '2021-03-16')).toBe(true);
  });

  it('is reversed exactly when no day lies in it', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (since, until) => {
        const interval = validity(since, until);
        const holdsItsEnds =
          isValidOn(interval, firstDay(since)) && isValidOn(interval, lastDay(until));
        expect(isReversed(since, until)).toBe(!holdsItsEnds);
      }),
    );
  });

  it('orders days as the calendar does', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(one < other).toBe(Date.parse(one) < Date.parse(other));
      }),
    );
  });
});
