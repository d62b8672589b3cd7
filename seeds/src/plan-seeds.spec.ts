import { planSeeds } from './plan-seeds.ts';
import { readTables } from './read-tables.ts';
import { writePlace } from './row-issue.ts';
import { seedChangeSet } from './seed-change-set.ts';
import { SEED_FOLDER } from './seed-folder.ts';
import { withCells, withoutRows } from './testing/edit-data-set.ts';
import { smallTables } from './testing/small-tables.ts';
import type { Tables } from './table.ts';

const small = { texts: new Map<string, string>(), tables: smallTables() };

function refusals(tables: Tables): string[] {
  return (planSeeds(tables).issues ?? []).map((one) => `${writePlace(one)} ${one.code}`);
}

function planned(id: string) {
  return planSeeds(small.tables).changeSet?.operations.find((one) => one.id === id);
}

describe('the committed data', () => {
  it('is accepted by the model, row by row', async () => {
    expect(refusals(await readTables(SEED_FOLDER))).toEqual([]);
  });

  it('is one change set with every node and link', async () => {
    const { operations } = await seedChangeSet();
    const nodes = operations.filter(({ action }) => action === 'upsertNode');
    expect([nodes.length, operations.length - nodes.length]).toEqual([1687, 3742]);
  });
});

describe('planning', () => {
  it('types numbers and lists, and leaves out what is empty', () => {
    expect(planned('werft')).toEqual({
      action: 'upsertNode',
      label: 'Organisation',
      id: 'werft',
      properties: {
        kind: 'COMPANY',
        name: 'Werft',
        status: 'UNKNOWN',
        town: 'Wien',
        sources: ['own-knowledge'],
        confidence: 'MEDIUM',
      },
    });
    expect(planned('tag')).toMatchObject({ properties: { latitude: 54.3, participants: 40 } });
  });

  it('gives an organisation its names over time and a region its indicators', () => {
    const sources = ['doc-a'];
    expect(planned('bund')).toMatchObject({
      properties: {
        names: [
          {
            name: 'Amt',
            shortName: 'A',
            validFrom: '1949',
            validUntil: '1971',
            kind: 'OFFICIAL',
            sources,
          },
          { name: 'Behörde', kind: 'ALIAS', sources: ['doc-a', 'own-knowledge'] },
        ],
      },
    });
    expect(planned('01002')).toMatchObject({
      properties: {
        indicators: [
          { indicator: 'population', value: 248_873, unit: 'persons', year: '2023', sources },
        ],
      },
    });
  });

  it('makes a link of each row of links.csv', () => {
    expect(planned('werft~MEMBER_OF~bund~2019')).toEqual({
      action: 'upsertLink',
      id: 'werft~MEMBER_OF~bund~2019',
      type: 'MEMBER_OF',
      from: 'werft',
      to: 'bund',
      properties: { since: '2019', sources: ['doc-a'], confidence: 'HIGH' },
    });
  });

  it('makes a link of the broader theme, with the sources of the theme', () => {
    expect(planned('messen~BROADER~dialog')).toEqual({
      action: 'upsertLink',
      id: 'messen~BROADER~dialog',
      type: 'BROADER',
      from: 'messen',
      to: 'dialog',
      properties: { sources: ['doc-a'], confidence: 'HIGH' },
    });
  });

  it('tells every bad row at once, in the order of the files', () => {
    const bad = withCells(small, 'links.csv', { type: 'MEMBER_OF' }, { since: '2021-02-30' });
    const worse = withCells(bad, 'persons.csv', {}, { name: '', confidence: 'SURE' });
    expect(refusals(worse.tables)).toEqual([
      'persons.csv:2 name REQUIRED',
      'persons.csv:2 confidence NOT_IN_VOCABULARY',
      'links.csv:3 since BAD_DATE',
    ]);
  });

  it('says in German and English what is wrong', () => {
    const bad = withCells(small, 'persons.csv', {}, { name: '' });
    expect(planSeeds(bad.tables).issues?.[0]?.reason).toEqual({
      de: 'Die Angabe „Name“ fehlt.',
      en: '“Name” is missing.',
    });
  });

  it('does not blame rows that name one which could not be read', () => {
    const { tables } = withoutRows(small, 'organisations.csv', { id: 'werft' });
    const place = { file: 'organisations.csv', line: 3, column: null };
    const issues = [{ ...place, code: 'WRONG_FIELD_COUNT' as const, reason: { de: '', en: '' } }];
    expect(planSeeds({ ...tables, issues }).issues).toEqual(issues);
  });

  it('throws every reason when asked for the change set of a folder', async () => {
    await expect(seedChangeSet('no-such-folder')).rejects.toThrow(
      /documents\.csv: The file documents\.csv is missing\.\n(.|\n)*links\.csv: /,
    );
  });
});
