import { missingTable, parseTable } from './parse-table.ts';
import { writePlace } from './row-issue.ts';

const HEADER = ['id', 'name', 'title'];

function parse(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { table, issues } = parseTable('persons.csv', bytes, HEADER);
  return {
    rows: table.rows.map(({ line, cells }) => [line, cells]),
    issues: issues.map((one) => `${writePlace(one)} ${one.code}`),
  };
}

describe('a table', () => {
  it('is read with its columns in any order', () => {
    expect(parse('title,id,name\nDr.,a,Ada\n')).toEqual({
      rows: [[2, { id: 'a', name: 'Ada', title: 'Dr.' }]],
      issues: [],
    });
  });

  it('is read with a byte order mark, carriage returns, quotes and no line feed at the end', () => {
    expect(parse('\uFEFFid,name,title\r\na,"Ada, ""A""",\r\nb,Bo,')).toEqual({
      rows: [
        [2, { id: 'a', name: 'Ada, "A"', title: '' }],
        [3, { id: 'b', name: 'Bo', title: '' }],
      ],
      issues: [],
    });
  });

  it('tells the line a row starts on, whatever line breaks the rows before it hold', () => {
    expect(parse('id,name,title\na,"A\nda",\nb,Bo,\n').rows.map(([line]) => line)).toEqual([2, 4]);
  });

  it.each([
    ['a missing column', 'id,name\na,Ada\n', ['persons.csv:1 title MISSING_COLUMN']],
    ['an unknown column', 'id,name,title,age\n', ['persons.csv:1 age UNKNOWN_COLUMN']],
    ['a repeated column', 'id,name,title,id\n', ['persons.csv:1 id DUPLICATE_COLUMN']],
    [
      'an empty file',
      '',
      ['id', 'name', 'title'].map((column) => `persons.csv:1 ${column} MISSING_COLUMN`),
    ],
  ])('is not read with %s', (_, text, issues) => {
    expect(parse(text)).toEqual({ rows: [], issues });
  });

  it('tells every row with a wrong number of fields and reads the others', () => {
    const { rows, issues } = parse('id,name,title\na,Ada\n\nb,Bo,\nc,Cy,Dr.,x\n');
    expect(rows.map(([line]) => line)).toEqual([4]);
    expect(issues).toEqual([
      'persons.csv:2 WRONG_FIELD_COUNT',
      'persons.csv:3 WRONG_FIELD_COUNT',
      'persons.csv:5 WRONG_FIELD_COUNT',
    ]);
  });

  it.each([
    ['text after a closing quote', 'id,name,title\na,Ada,\nb,"Bo"x,\nc,Cy,\n', 3],
    ['a quote inside a text', 'id,name,title\na,Ada,\nb,B"o,\n', 3],
    ['a quote that is never closed', 'id,name,title\na,Ada,\nb,"Bo,\nc,Cy,\n', 3],
    ['a quote that is closed lines later', 'id,name,title\na,Ada,\nb,"Bo\n\n\n"x,\n', 3],
  ])('is not read from the row on that has %s', (_, text, line) => {
    expect(parse(text)).toEqual({
      rows: [[2, { id: 'a', name: 'Ada', title: '' }]],
      issues: [`persons.csv:${String(line)} BAD_QUOTING`],
    });
  });

  it('is not read with a broken header, and says nothing about columns then', () => {
    expect(parse('id,"name,title\na,Ada,\n')).toEqual({
      rows: [],
      issues: ['persons.csv:1 BAD_QUOTING'],
    });
  });

  it('is not read when it is not UTF-8; the first wrong line is told', () => {
    const latin1 = Buffer.from('id,name,title\na,Ada,\nb,Jörg,\n', 'latin1');
    expect(parse(latin1)).toEqual({ rows: [], issues: ['persons.csv:3 NOT_UTF8'] });
  });

  it('may be missing', () => {
    expect(missingTable('persons.csv').issues).toEqual([
      {
        file: 'persons.csv',
        line: null,
        column: null,
        code: 'MISSING_FILE',
        reason: { de: 'Die Datei persons.csv fehlt.', en: 'The file persons.csv is missing.' },
      },
    ]);
  });
});
