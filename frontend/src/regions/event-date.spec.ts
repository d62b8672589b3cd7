import { eventDate } from './event-date.ts';

describe('the date of an event', () => {
  it.each([
    ['2017-01-01', '2017-12-31', '2017'],
    ['2017-07-01', '2017-07-31', '2017-07'],
    ['2017-07-14', '2017-07-14', '2017-07-14'],
    ['2022-09-14', '2022-09-15', '2022-09-14'],
    ['2022-09-01', null, '2022-09-01'],
  ])('from %s to %s is %s', (from, until, expected) => {
    expect(eventDate(from, until)).toBe(expected);
  });
});
