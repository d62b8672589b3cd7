import { GERMANY } from '@knotenwerk/graph-schema';
import { frameOf, regionAbove, wayTo, WHOLE, type Placed } from './frame.ts';

const placed = (id: string, level: Placed['level'], parentId: string | null): Placed => ({
  region: { id, name: id },
  level,
  parentId,
});
const germany = placed('DE', 'COUNTRY', null);
const westphalia = placed('DE-NW', 'STATE', 'DE');
const borken = placed('05554', 'DISTRICT', 'DE-NW');
const emsAchse = placed('ems-achse', 'AREA', 'DE-NI');
const lausitz = placed('lausitz', 'AREA', 'DE');

describe('what the map shows for a region', () => {
  it('is Germany by its Länder, a Land and an area by their Kreise', () => {
    expect(frameOf(germany)).toEqual(WHOLE);
    expect(frameOf(westphalia)).toEqual({ level: 'DISTRICT', parent: 'DE-NW', chosen: null });
    expect(frameOf(lausitz)).toEqual({ level: 'DISTRICT', parent: 'lausitz', chosen: null });
    expect(frameOf(emsAchse)).toMatchObject({ parent: 'ems-achse', within: 'DE-NI' });
  });

  it('is Germany by its Kreise where that is wanted, which changes nothing in a Land', () => {
    const whole = { level: 'DISTRICT', parent: GERMANY, chosen: null };
    expect(frameOf(germany, 'kreise')).toEqual(whole);
    expect(frameOf(westphalia, 'kreise')).toEqual(frameOf(westphalia));
  });

  it('is, for a Kreis, the Kreise of its Land with this one chosen', () => {
    expect(frameOf(borken)).toEqual({ level: 'DISTRICT', parent: 'DE-NW', chosen: '05554' });
  });
});

describe('the way to a region', () => {
  it.each([
    [germany, [GERMANY]],
    [westphalia, [GERMANY, 'DE-NW']],
    [borken, [GERMANY, 'DE-NW', '05554']],
    [emsAchse, [GERMANY, 'DE-NI', 'ems-achse']],
    [lausitz, [GERMANY, 'lausitz']],
  ])('starts with Germany', (region, way) => {
    expect(wayTo(region)).toEqual(way);
  });

  it('leads back one step, and not out of Germany', () => {
    expect(regionAbove(wayTo(borken))).toBe('DE-NW');
    expect(regionAbove(wayTo(westphalia))).toBeNull();
    expect(regionAbove(wayTo(germany))).toBeUndefined();
  });

  it('leads back from where one is, though the answer is still that of the step before', () => {
    expect(regionAbove(wayTo(borken), 'DE-NW')).toBeNull();
    expect(regionAbove(wayTo(borken), GERMANY)).toBeUndefined();
  });
});
