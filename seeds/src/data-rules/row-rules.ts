import { TABLE_HEADERS } from '../table.ts';
import { breach, cell, noneTwice, placedRows, type DataRule } from './data-rule.ts';

/** Paths of a machine somebody worked on; a path that is part of a web address is none. */
const MACHINE_PATH = /(file:\/\/|(?<![\w./:?=&%+-])\/(?:tmp|home|root)\/)/i;

const NAME_COLUMNS = ['name_de', 'name_en'];

function eachCell(says: string, isWrong: (value: string, column: string) => boolean): DataRule {
  return {
    says,
    breaches: (data) =>
      [...TABLE_HEADERS].flatMap(([file, header]) =>
        placedRows(data, file).flatMap((row) =>
          header
            .filter((column) => isWrong(cell(row, column), column))
            .map((column) => breach(row, column)),
        ),
      ),
  };
}

/** What single rows may hold, and what may not stand twice. */
export const ROW_RULES = {
  noMachinePath: eachCell('no cell names a file of the machine it was written on', (value) =>
    MACHINE_PATH.test(value),
  ),
  bothLanguages: eachCell(
    'what has a name in German has one in English',
    (value, column) => value === '' && NAME_COLUMNS.includes(column),
  ),
  nameOnce: noneTwice(
    'an organisation has the same name of the same kind and period once',
    'organisation_names.csv',
    ['organisation_id', 'name', 'short_name', 'valid_from', 'valid_until', 'kind'],
  ),
  indicatorOnce: noneTwice('a region has one value per indicator and year', 'indicators.csv', [
    'region_id',
    'indicator',
    'year',
  ]),
} as const;
