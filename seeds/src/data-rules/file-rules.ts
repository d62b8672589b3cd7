import { NODE_LABEL_NAMES, nodeLabelSpec } from '@knotenwerk/graph-schema';
import { LINK_FILE, nodeFile, TABLE_HEADERS } from '../table.ts';
import { breach, cell, placedRows, type Breach, type DataRule, type DataSet } from './data-rule.ts';

function inEachText(
  { texts }: DataSet,
  find: (text: string) => { line: number; found: string } | null,
): Breach[] {
  return [...texts].flatMap(([file, text]) => {
    const hit = find(text);
    return hit ? [{ file, column: null, ...hit }] : [];
  });
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Columns that stand for links are no properties, so the model gives them no place among the others. */
const LINK_COLUMN_NAMES = NODE_LABEL_NAMES.flatMap((label) =>
  Object.keys(nodeLabelSpec(label).linkColumns ?? {}),
);

const propertyColumns = (header: readonly string[]): string =>
  header.filter((column) => !LINK_COLUMN_NAMES.includes(column)).join(',');

const noByteOrderMark: DataRule = {
  says: 'no file starts with a byte order mark',
  breaches: (data) =>
    inEachText(data, (text) =>
      text.startsWith('\uFEFF') ? { line: 1, found: 'byte order mark' } : null,
    ),
};

const lineFeedsOnly: DataRule = {
  says: 'lines end with a line feed alone',
  breaches: (data) =>
    inEachText(data, (text) => {
      const index = text.indexOf('\r');
      return index === -1 ? null : { line: lineAt(text, index), found: 'carriage return' };
    }),
};

const endsWithNewline: DataRule = {
  says: 'every file ends with a line feed',
  breaches: (data) =>
    inEachText(data, (text) =>
      text.endsWith('\n') ? null : { line: lineAt(text, text.length), found: text.slice(-20) },
    ),
};

const headerInOrder: DataRule = {
  says: 'columns stand in the order of the model',
  breaches: ({ texts }) =>
    [...TABLE_HEADERS].flatMap(([file, header]) => {
      const found = texts.get(file)?.split(/\r?\n/, 1)[0]?.replace('\uFEFF', '') ?? '';
      const fits = propertyColumns(found.split(',')) === propertyColumns(header);
      return fits ? [] : [{ file, line: 1, column: null, found }];
    }),
};

/** What the rows of a file are sorted by; a node's by its id, the entries of a node by its owner first. */
const SORTED_BY = new Map<string, readonly string[]>([
  ...NODE_LABEL_NAMES.map((label) => [nodeFile(label), ['id']] as const),
  [LINK_FILE, ['id']],
  ['organisation_names.csv', ['organisation_id', 'valid_from', 'name']],
  ['indicators.csv', ['region_id', 'indicator', 'year']],
]);

const rowsInOrder: DataRule = {
  says: 'rows are sorted, so that a change is a small difference',
  breaches: (data) =>
    [...SORTED_BY].flatMap(([file, columns]) => {
      const rows = placedRows(data, file);
      const keys = rows.map((row) => columns.map((column) => cell(row, column)).join('\u0000'));
      const index = keys.findIndex((key, at) => at > 0 && key < (keys[at - 1] ?? ''));
      const row = rows[index];
      return row ? [breach(row, columns[0] ?? 'id')] : [];
    }),
};

/** What the files are as text, and the order of what stands in them. */
export const FILE_RULES = {
  noByteOrderMark,
  lineFeedsOnly,
  endsWithNewline,
  headerInOrder,
  rowsInOrder,
} as const;
