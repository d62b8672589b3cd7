import { NODE_LABEL_NAMES, nodeColumns, type LinkType } from '@knotenwerk/graph-schema';
import { LINK_FILE, nodeFile } from '../table.ts';
import {
  breach,
  cell,
  eachRow,
  placedRows,
  rowsById,
  type DataRule,
  type DataSet,
  type RowCheck,
} from './data-rule.ts';

/** A rule about the links of one type. */
export function eachLink(
  says: string,
  type: LinkType,
  prepare: (data: DataSet) => RowCheck,
): DataRule {
  return eachRow(says, LINK_FILE, (data) => {
    const check = prepare(data);
    return (row) => (cell(row, 'type') === type ? check(row) : null);
  });
}

/** The level of each region by its id. */
export function regionLevels(data: DataSet): ReadonlyMap<string, string> {
  return new Map([...rowsById(data, 'regions.csv')].map(([id, row]) => [id, cell(row, 'level')]));
}

function unsureIds(data: DataSet): ReadonlySet<string> {
  const rows = NODE_LABEL_NAMES.filter((label) =>
    nodeColumns(label).some(({ name }) => name === 'confidence'),
  ).flatMap((label) => placedRows(data, nodeFile(label)));
  const unsure = rows.filter((row) => cell(row, 'confidence') === 'LOW');
  return new Set(unsure.map((row) => cell(row, 'id')));
}

const oneSeat: DataRule = {
  says: 'an organisation has one seat at most',
  breaches: (data) => {
    const seated = new Set<string>();
    const seats = placedRows(data, LINK_FILE).filter((row) => cell(row, 'type') === 'SEATED_IN');
    return seats.flatMap((row) => {
      const id = cell(row, 'from_id');
      if (!seated.has(id)) return (seated.add(id), []);
      return [breach(row, 'from_id')];
    });
  },
};

/** What links say beyond their ends, which the model knows. */
export const LINK_RULES = {
  oneEndSure: eachRow('a link does not join two nodes that are both unsure', LINK_FILE, (data) => {
    const unsure = unsureIds(data);
    return (row) =>
      unsure.has(cell(row, 'from_id')) && unsure.has(cell(row, 'to_id')) ? 'id' : null;
  }),
  howTheyTookPart: eachLink(
    'who took part did so as speaker, panellist or participant',
    'TOOK_PART_IN',
    () => (row) => (/^(speaker|panellist|participant)\b/.test(cell(row, 'role')) ? null : 'role'),
  ),
  seatInRegion: eachLink('a seat is a district or a state', 'SEATED_IN', (data) => {
    const levels = regionLevels(data);
    return (row) =>
      ['DISTRICT', 'STATE'].includes(levels.get(cell(row, 'to_id')) ?? '') ? null : 'to_id';
  }),
  oneSeat,
} as const;
