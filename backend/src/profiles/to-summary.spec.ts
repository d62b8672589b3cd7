import type { EntitySummary } from '../database/entity-summary.ts';
import type { OfficialName } from '../database/official-names.ts';
import { toSummary } from './to-summary.ts';

const BMWE: EntitySummary = {
  id: 'bmwe',
  label: 'Organisation',
  kind: 'FEDERAL_MINISTRY',
  name: 'Ministerium für Energie',
  nameEn: null,
  shortName: 'BMWE',
  officialNames: [],
  level: 'FEDERAL',
  areaType: null,
  town: null,
  latitude: null,
  longitude: null,
  state: null,
  status: 'ACTIVE',
  confidence: 'HIGH',
  degree: 3,
  validFrom: null,
  validUntil: null,
};

const held = (name: string, shortName: string | null, validFrom: string): OfficialName => ({
  name,
  shortName,
  validFrom,
  validUntil: null,
});

function namedOn(officialNames: readonly OfficialName[], asOf: string | null) {
  const told = toSummary({ ...BMWE, officialNames }, 'de', asOf);
  const { name, shortName, currentName, currentShortName } = told;
  return [name, shortName, currentName, currentShortName];
}

describe('a summary as of a day', () => {
  const TODAY = ['Ministerium für Energie', 'BMWE', null, null];

  it('carries the name of the day with today’s beside it', () => {
    const names = [held('Ministerium für Klimaschutz', 'BMWK', '2021-12-08')];
    expect(namedOn(names, '2021-12-08')).toEqual([
      'Ministerium für Klimaschutz',
      'BMWK',
      'Ministerium für Energie',
      'BMWE',
    ]);
    expect(namedOn(names, '2021-12-07')).toEqual(TODAY);
    expect(namedOn(names, null)).toEqual(TODAY);
  });

  it('says so where only the short name was another', () => {
    const names = [held('Ministerium für Energie', 'BMWi', '2013-12-17')];
    expect(namedOn(names, '2021-03-16')).toEqual([
      'Ministerium für Energie',
      'BMWi',
      'Ministerium für Energie',
      'BMWE',
    ]);
  });

  it('has no short name of the day where another name came without one', () => {
    const names = [held('Amt für Wirtschaft', null, '1949-01-01')];
    expect(namedOn(names, '1950-01-01').slice(0, 2)).toEqual(['Amt für Wirtschaft', null]);
  });

  it('keeps today’s short name where the same name came without one', () => {
    expect(namedOn([held('Ministerium für Energie', null, '1949-01-01')], '1950-01-01')).toEqual(
      TODAY,
    );
  });

  it('is in English where there is an English name', () => {
    const theme: EntitySummary = { ...BMWE, label: 'Theme', kind: null, nameEn: 'Energy' };
    expect(toSummary(theme, 'en', '2021-03-16').name).toBe('Energy');
    expect(toSummary(theme, 'de', '2021-03-16').name).toBe('Ministerium für Energie');
  });
});
