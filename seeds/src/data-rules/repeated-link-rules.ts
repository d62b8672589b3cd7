import { linkId, type LinkType } from '@knotenwerk/graph-schema';
import { LINK_FILE } from '../table.ts';
import { cell, eachRow, placedRows, rowsById, type DataSet } from './data-rule.ts';
import { eachLink } from './link-rules.ts';

/** The links of the data, written as the id of a link without a date. */
function linksWithoutDate(data: DataSet): ReadonlySet<string> {
  return new Set(
    placedRows(data, LINK_FILE).map((row) =>
      linkId(cell(row, 'from_id'), cell(row, 'type') as LinkType, cell(row, 'to_id')),
    ),
  );
}

/** What stands in a column and as a link must be the same in both places. */
export const REPEATED_LINK_RULES = {
  eventPartLinked: eachRow(
    'part_of of an event stands among the links too',
    'events.csv',
    (data) => {
      const links = linksWithoutDate(data);
      return (row) => {
        const whole = cell(row, 'part_of');
        return whole === '' || links.has(linkId(cell(row, 'id'), 'PART_OF', whole))
          ? null
          : 'part_of';
      };
    },
  ),
  eventPartInFile: eachLink(
    'an event that is linked as part of another says so in its row',
    'PART_OF',
    (data) => {
      const events = rowsById(data, 'events.csv');
      return (row) => {
        if (cell(row, 'from_label') !== 'Event' || cell(row, 'to_label') !== 'Event') return null;
        const event = events.get(cell(row, 'from_id'));
        return event && cell(event, 'part_of') === cell(row, 'to_id') ? null : 'to_id';
      };
    },
  ),
  practiceFormatLinked: eachRow(
    'the format of a practice stands among the links too',
    'practices.csv',
    (data) => {
      const links = linksWithoutDate(data);
      return (row) =>
        links.has(linkId(cell(row, 'id'), 'USES_FORMAT', cell(row, 'format_id')))
          ? null
          : 'format_id';
    },
  ),
  practiceRun: eachRow('somebody runs every practice', 'practices.csv', (data) => {
    const runs = placedRows(data, LINK_FILE).filter((row) => cell(row, 'type') === 'RUNS');
    const run = new Set(runs.map((row) => cell(row, 'to_id')));
    return (row) => (run.has(cell(row, 'id')) ? null : 'id');
  }),
} as const;
