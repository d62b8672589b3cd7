import { checkPeriod } from './check-period.ts';

const codes = (values: Record<string, unknown>) =>
  checkPeriod(values, { start: 'since', end: 'until' }, 'properties').map(
    ({ path, code }) => `${path} ${code}`,
  );

describe('a period', () => {
  it('must not end before the first day it can mean', () => {
    expect(codes({ since: '2021', until: '2020-12' })).toEqual([
      'properties.until REVERSED_PERIOD',
    ]);
  });

  it('may end within the year or month it starts in', () => {
    expect(codes({ since: '2021-06', until: '2021' })).toEqual([]);
  });

  it('may be open, and wrong dates are told elsewhere', () => {
    expect([...codes({ since: '2021' }), ...codes({ since: '2021-13', until: '2020' })]).toEqual(
      [],
    );
  });
});
