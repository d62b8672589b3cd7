import { BROKEN_DATA } from '../testing/broken-data.ts';
import { cell, placedRows } from './data-rule.ts';
import { DATA_RULES, type DataRuleName } from './data-rules.ts';
import { readDataSet } from './read-data-set.ts';

const names = Object.keys(DATA_RULES) as DataRuleName[];
const data = await readDataSet();

describe.each(names)('the rule %s', (name) => {
  const { says, breaches } = DATA_RULES[name];

  it(`holds in the committed data: ${says}`, () => {
    expect(breaches(data)).toEqual([]);
  });

  it.each(BROKEN_DATA[name])('catches what breaks it (%#)', (breaks, place) => {
    const places = breaches(breaks(data)).map(({ file, line, column, found }) =>
      [file, line, column, found].filter((part) => part !== null).join(' '),
    );
    expect(places).toContainEqual(expect.stringContaining(place));
  });
});

it('stops at a rule that looks at a column no file has, instead of passing for ever', () => {
  const [row] = placedRows(data, 'persons.csv');
  expect(() => row && cell(row, 'naem')).toThrow('persons.csv has no column naem');
});
