import { MadeNames } from './made-names.ts';
import { seededRandom } from './seeded-random.ts';

const NAMES = ['Wachstumsregion Ems-Achse e. V.', 'Verband Chemie', 'IHK Köln', ''];

it('makes names of the words of real ones', () => {
  const names = new MadeNames(NAMES);
  const random = seededRandom(1);
  const made = Array.from({ length: 200 }, () => names.make('Wachstumsregion Ems-Achse', random));
  expect(made.every((name) => name.startsWith('Wachstumsregion'))).toBe(true);
  expect(made).toContain('Wachstumsregion Köln');
  expect(new Set(made).size).toBeGreaterThan(3);
});

it('brings compounds that no real name has', () => {
  const names = new MadeNames(NAMES);
  const random = seededRandom(1);
  const made = Array.from({ length: 50 }, () => names.make('Verband Chemie', random));
  expect(made.some((name) => /^Verband(verband|chemie|köln)/.test(name))).toBe(true);
});

it('makes the same names with the same seed', () => {
  const make = () => new MadeNames(NAMES).make('Verband Chemie', seededRandom(5));
  expect(make()).toBe(make());
});
