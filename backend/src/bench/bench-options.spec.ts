import { parseBenchOptions } from './bench-options.ts';

it('measures everything unless told', () => {
  expect(parseBenchOptions([])).toEqual({
    parts: ['questions', 'suggestions', 'browser', 'map'],
    sizes: [1, 10, 100],
    seed: 1,
    release: '5.26',
  });
});

it('takes parts, sizes, a seed and a release', () => {
  const words = ['--part', 'questions', '--size', '1', '--size', '10', '--seed', '7'];
  expect(parseBenchOptions([...words, '--neo4j', '2026'])).toEqual({
    parts: ['questions'],
    sizes: [1, 10],
    seed: 7,
    release: '2026',
  });
});

it.each([
  ['--part everything'],
  ['--size 0'],
  ['--size 101'],
  ['--size 1.5'],
  ['--seed x'],
  ['--neo4j 4.4'],
  ['--fast'],
  ['10'],
])('says how it is meant when it is asked for “%s”', (words) => {
  expect(() => parseBenchOptions(words.split(' '))).toThrow('Usage: npm run bench');
});
