import { VOCABULARIES } from '@knotenwerk/graph-schema';
import {
  cell,
  eachRow,
  placedRows,
  rowsById,
  type DataRule,
  type DataSet,
  type PlacedRow,
} from './data-rule.ts';

const FILE = 'regions.csv';
const COUNTRY = 'DE';
const DISTRICT_KEY = /^\d{5}$/;
/** Territory of 31 December 2023. */
const NUMBER_OF_DISTRICTS = 400;
const NUMBER_OF_STATES = Object.keys(VOCABULARIES.GermanState).length;

function levelRule(
  says: string,
  level: string,
  wrongColumn: (row: PlacedRow, parent: PlacedRow | undefined) => string | null,
): DataRule {
  return eachRow(says, FILE, (data) => {
    const regions = rowsById(data, FILE);
    return (row) =>
      cell(row, 'level') === level ? wrongColumn(row, regions.get(cell(row, 'parent_id'))) : null;
  });
}

function countRule(says: string, level: string, wanted: number): DataRule {
  const count = (data: DataSet): number =>
    placedRows(data, FILE).filter((row) => cell(row, 'level') === level).length;
  return {
    says,
    breaches: (data) =>
      count(data) === wanted
        ? []
        : [{ file: FILE, line: null, column: 'level', found: `${level}: ${String(count(data))}` }],
  };
}

/** The administrative regions: complete, and keyed as the statistical offices key them. */
export const REGION_RULES = {
  country: levelRule('the country is DE and on top', 'COUNTRY', (row) => {
    if (cell(row, 'id') !== COUNTRY) return 'id';
    return cell(row, 'parent_id') === '' ? null : 'parent_id';
  }),
  state: levelRule('a state has its ISO 3166-2 code and lies in the country', 'STATE', (row) => {
    if (!Object.hasOwn(VOCABULARIES.GermanState, cell(row, 'id'))) return 'id';
    return cell(row, 'parent_id') === COUNTRY ? null : 'parent_id';
  }),
  district: levelRule(
    'a district has its municipal key (AGS) as id and lies in the state the key names',
    'DISTRICT',
    (row, parent) => {
      const id = cell(row, 'id');
      if (!DISTRICT_KEY.test(id)) return 'id';
      if (cell(row, 'ags') !== id) return 'ags';
      const isState = parent !== undefined && cell(parent, 'level') === 'STATE';
      return isState && cell(parent, 'ags') === id.slice(0, 2) ? null : 'parent_id';
    },
  ),
  area: levelRule(
    'an area has a slug as id and lies in a state or the country',
    'AREA',
    (row, parent) => {
      if (!/^[a-z0-9-]+$/.test(cell(row, 'id')) || DISTRICT_KEY.test(cell(row, 'id'))) return 'id';
      const level = parent && cell(parent, 'level');
      return level === 'STATE' || level === 'COUNTRY' ? null : 'parent_id';
    },
  ),
  allStates: countRule('every state is there', 'STATE', NUMBER_OF_STATES),
  allDistricts: countRule('every district is there', 'DISTRICT', NUMBER_OF_DISTRICTS),
} as const;
