import type { DataSet } from './data-rules/data-rule.ts';
import { planSeeds } from './plan-seeds.ts';
import { writePlace } from './row-issue.ts';
import { withCells, withCopy } from './testing/edit-data-set.ts';
import { smallTables } from './testing/small-tables.ts';

type Cells = Readonly<Record<string, string>>;
type Refusal = readonly [says: string, cells: Cells, refusal: string];

const small: DataSet = { texts: new Map(), tables: smallTables() };

function refusals({ tables }: DataSet): string[] {
  return (planSeeds(tables).issues ?? []).map((one) => `${writePlace(one)} ${one.code}`);
}

/** Changes cells of the first row of a file, or of the first of a kind, and looks for the refusal. */
function refuses(file: string, rows: readonly Refusal[], wanted: Cells = {}): void {
  it.each(rows)(`of ${file} %s`, (_, cells, refusal) => {
    expect(refusals(withCells(small, file, wanted, cells))).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}:\\d+ ${refusal}$`)),
    );
  });
}

it('accepts the network the bad rows are put into', () => {
  expect(refusals(small)).toEqual([]);
});

describe('a row is refused', () => {
  refuses('persons.csv', [
    ['whose id is no slug', { id: 'Ada L' }, 'id BAD_ID'],
    ['whose name is missing', { name: '' }, 'name REQUIRED'],
    ['whose name is too long', { name: 'x'.repeat(301) }, 'name TOO_LONG'],
    ['with blanks around a text', { title: ' Dr.' }, 'title UNTIDY_TEXT'],
    ['with a control character', { title: 'a\tb' }, 'title UNTIDY_TEXT'],
    ['that starts like a formula', { title: '=1+1' }, 'title UNTIDY_TEXT'],
    ['with an e-mail address', { title: 'a@b.de' }, 'title PERSONAL_DATA'],
    ['with a telephone number', { title: 'Tel. 030 12345' }, 'title PERSONAL_DATA'],
    ['without a source', { sources: '' }, 'sources REQUIRED'],
    ['with an empty source', { sources: 'doc-a;' }, 'sources WRONG_TYPE'],
    ['that cites a source twice', { sources: 'doc-a;doc-a' }, 'sources DUPLICATE_ENTRY'],
    ['whose source is unknown', { sources: 'doc-x' }, 'sources UNKNOWN_REFERENCE'],
    ['whose source is no document', { sources: 'bund' }, 'sources UNKNOWN_REFERENCE'],
    ['of an unknown confidence', { confidence: 'SURE' }, 'confidence NOT_IN_VOCABULARY'],
  ]);

  refuses('organisations.csv', [
    ['of an unknown kind', { kind: 'CLUB' }, 'kind NOT_IN_VOCABULARY'],
    ['of an unknown level', { level: 'WORLD' }, 'level NOT_IN_VOCABULARY'],
    ['of an unknown status', { status: 'NEW' }, 'status NOT_IN_VOCABULARY'],
    ['of an unknown state', { state: 'DE-XX' }, 'state NOT_IN_VOCABULARY'],
    ['with half a coordinate', { lon: '' }, 'lat HALF_COORDINATE'],
    ['outside Germany', { lat: '48.2', lon: '16.4' }, 'lon OUT_OF_RANGE'],
    ['whose coordinate is no number', { lat: '48,2' }, 'lat WRONG_TYPE'],
    ['with a bad address', { website: 'www.aco.de' }, 'website BAD_URL'],
    ['that is dissolved before it is founded', { dissolved: '1900' }, 'dissolved REVERSED_PERIOD'],
    ['that is dissolved but not ended', { dissolved: '2020' }, 'status ENDED_WITHOUT_STATUS'],
  ]);

  refuses('organisation_names.csv', [
    ['of nobody', { organisation_id: 'x' }, 'organisation_id UNKNOWN_REFERENCE'],
    ['of an unknown kind', { kind: 'NICK' }, 'kind NOT_IN_VOCABULARY'],
    ['that ends before it starts', { valid_until: '1948' }, 'valid_until REVERSED_PERIOD'],
    ['whose source is unknown', { sources: 'x' }, 'sources UNKNOWN_REFERENCE'],
  ]);

  refuses('regions.csv', [
    ['under the key of a merged Kreis', { id: '16056' }, 'id BAD_ID'],
    ['of an unknown level', { level: 'TOWN' }, 'level NOT_IN_VOCABULARY'],
    ['whose parent is unknown', { parent_id: 'x' }, 'parent_id UNKNOWN_REFERENCE'],
    ['whose parent is no region', { parent_id: 'bund' }, 'parent_id UNKNOWN_REFERENCE'],
  ]);

  refuses('indicators.csv', [
    ['of an unknown region', { region_id: 'x' }, 'region_id UNKNOWN_REFERENCE'],
    ['whose value is no number', { value: 'viele' }, 'value WRONG_TYPE'],
    ['of an unknown unit', { unit: 'metres' }, 'unit NOT_IN_VOCABULARY'],
    ['of a year that is none', { year: '23' }, 'year BAD_DATE'],
  ]);

  refuses('events.csv', [
    ['of an unknown kind', { kind: 'PARTY' }, 'kind NOT_IN_VOCABULARY'],
    ['of an unknown mode', { mode: 'HERE' }, 'mode NOT_IN_VOCABULARY'],
    ['whose whole is unknown', { part_of: 'x' }, 'part_of UNKNOWN_REFERENCE'],
    ['whose participants are no number', { participants: '1e3' }, 'participants WRONG_TYPE'],
    ['that ends before it starts', { end: '2021-03-15' }, 'end REVERSED_PERIOD'],
  ]);

  refuses('programmes.csv', [
    ['of an unknown kind', { kind: 'IDEA' }, 'kind NOT_IN_VOCABULARY'],
    ['that ends before it starts', { end: '2018' }, 'end REVERSED_PERIOD'],
  ]);

  refuses('practices.csv', [
    ['whose format is unknown', { format_id: 'x' }, 'format_id UNKNOWN_REFERENCE'],
    ['of an impossible year', { year: '0999' }, 'year BAD_DATE'],
  ]);

  refuses('documents.csv', [
    ['of an unknown kind', { kind: 'BOOK' }, 'kind NOT_IN_VOCABULARY'],
    ['with a bad address', { url: 'ftp://a.de' }, 'url BAD_URL'],
    ['retrieved on a day that is none', { retrieved: '2026-13' }, 'retrieved BAD_DATE'],
  ]);

  refuses('themes.csv', [['whose name is missing', { name_en: '' }, 'name_en REQUIRED']]);
  refuses(
    'themes.csv',
    [
      ['whose broader theme is unknown', { broader_id: 'x' }, 'broader_id UNKNOWN_REFERENCE'],
      ['whose broader theme is itself', { broader_id: 'messen' }, 'broader_id SELF_LINK'],
    ],
    { id: 'messen' },
  );

  refuses(
    'links.csv',
    [
      ['of an unknown type', { type: 'LIKES' }, 'type UNKNOWN_TYPE'],
      ['whose label is unknown', { to_label: 'Club' }, 'to_label UNKNOWN_LABEL'],
      ['whose type does not join these labels', { to_label: 'Theme' }, 'type ENDS_NOT_ALLOWED'],
      ['whose start is unknown', { from_id: 'x' }, 'from_id UNKNOWN_REFERENCE'],
      ['whose end is unknown', { to_id: 'x' }, 'to_id UNKNOWN_REFERENCE'],
      ['whose end has another label', { to_id: 'ada' }, 'to_id UNKNOWN_REFERENCE'],
      ['that points to itself', { to_id: 'werft' }, 'to_id SELF_LINK'],
      ['whose id does not follow from its ends', { id: 'x' }, 'id BAD_ID'],
      ['with a telephone number', { role: '+49 30 123456' }, 'role PERSONAL_DATA'],
      ['on a day that does not exist', { since: '2021-02-30' }, 'since BAD_DATE'],
      ['that ends before it starts', { until: '2014' }, 'until REVERSED_PERIOD'],
      ['without a source', { sources: '' }, 'sources REQUIRED'],
      ['whose source is unknown', { sources: 'x' }, 'sources UNKNOWN_REFERENCE'],
      ['without a confidence', { confidence: '' }, 'confidence REQUIRED'],
    ],
    { type: 'MEMBER_OF' },
  );
  refuses(
    'links.csv',
    [['that dates what has no dates', { since: '2020' }, 'since UNKNOWN_PROPERTY']],
    { type: 'SEATED_IN' },
  );
});

describe('a repeated row is refused', () => {
  it.each<[string, string, Cells, string]>([
    ['with the id of another row', 'persons.csv', {}, 'persons.csv:3 id DUPLICATE_ID'],
    ['with the id of another file', 'persons.csv', { id: 'bund' }, 'persons.csv:3 id DUPLICATE_ID'],
    ['that is the same link', 'links.csv', {}, 'links.csv:6 id DUPLICATE_LINK'],
    [
      'that is the same symmetric link read the other way',
      'links.csv',
      { id: 'bund~COOPERATES_WITH~werft', from_id: 'bund', to_id: 'werft' },
      'links.csv:6 id DUPLICATE_LINK',
    ],
  ])('%s', (_, file, change, refusal) => {
    expect(refusals(withCopy(small, file, {}, change))).toEqual([refusal]);
  });
});
