import { currentRegionId, FORMER_REGIONS, findFormerRegion } from './former-regions.ts';
import { isDay } from './partial-date.ts';

describe('a Kreis that was merged', () => {
  it.each([
    ['03152', '03159', '2016-11-01'],
    ['03156', '03159', '2016-11-01'],
    ['16056', '16063', '2021-07-01'],
  ])('%s is found in %s since %s', (former, successor, since) => {
    expect(findFormerRegion(former)).toMatchObject({ successor, since });
    expect(currentRegionId(former)).toBe(successor);
  });

  it.each(['03159', '99999', 'DE-NI', 'toString', ''])('is not “%s”', (id) => {
    expect(findFormerRegion(id)).toBeNull();
    expect(currentRegionId(id)).toBe(id);
  });

  it('names a successor in the same Land that was not merged away itself', () => {
    for (const [former, { successor, since }] of Object.entries(FORMER_REGIONS)) {
      expect([former, former.slice(0, 2)]).toEqual([former, successor.slice(0, 2)]);
      expect(findFormerRegion(successor)).toBeNull();
      expect(isDay(since)).toBe(true);
    }
  });
});
