import type { Locale } from './locale.ts';
import { fullRegionName, regionKind, regionNameAfterIn, type NamedRegion } from './region-name.ts';

const called = (id: string, name: string, areaType: string | null): NamedRegion => ({
  ...{ id, name, areaType },
});
const TOWN = called('06611', 'Kassel', 'Kreisfreie Stadt');
const DISTRICT = called('06633', 'Kassel', 'Landkreis');
const LAND = called('DE-NW', 'Nordrhein-Westfalen', 'Flächenland');

describe('the name of a region', () => {
  it.each<[string, NamedRegion, Locale, string, string]>([
    ['a town', TOWN, 'de', 'Stadt Kassel', 'Kassel (Stadt)'],
    ['the Kreis of the same name', DISTRICT, 'de', 'Landkreis Kassel', 'Kassel (Landkreis)'],
    ['a town', TOWN, 'en', 'Kassel (city)', 'Kassel (city)'],
    ['a Land', LAND, 'de', 'Nordrhein-Westfalen', 'Nordrhein-Westfalen'],
    ['a Land', LAND, 'en', 'North Rhine-Westphalia', 'North Rhine-Westphalia'],
    ['Germany', called('DE', 'Deutschland', 'Bundesrepublik'), 'en', 'Germany', 'Germany'],
    [
      'a Kreis that says so itself',
      called('03241', 'Region Hannover', 'Landkreis'),
      ...(['de', 'Region Hannover', 'Region Hannover'] as const),
    ],
  ])('tells %s (%j) in %s', (_, region, locale, alone, afterIn) => {
    expect([fullRegionName(region, locale), regionNameAfterIn(region, locale)]).toEqual([
      alone,
      afterIn,
    ]);
  });

  it('is explained as the law calls it, in English by its sort alone', () => {
    expect([regionKind('Kreisfreie Stadt', 'de'), regionKind('Kreisfreie Stadt', 'en')]).toEqual([
      'Kreisfreie Stadt',
      'City',
    ]);
    expect([regionKind('Wirtschaftsregion', 'en'), regionKind(null, 'de')]).toEqual([null, null]);
  });
});
