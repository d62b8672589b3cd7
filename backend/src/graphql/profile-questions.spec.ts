import { NODE_LABEL_NAMES } from '@knotenwerk/graph-schema';
import {
  openSmallNetwork,
  runApplication,
  type RunningApplication,
} from '../testing/running-application.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';

const SOMETHING: unknown = expect.anything();
const holding = (...items: readonly unknown[]): unknown => expect.arrayContaining([...items]);

const ENGLISH = { 'Accept-Language': 'en' };

describe('profiles, asked for over the API', () => {
  let app: RunningApplication;
  let opened: StoreUnderTest;

  beforeAll(async () => {
    opened = await openSmallNetwork();
    app = await runApplication(opened);
  });
  afterAll(async () => {
    await app.close();
    await opened.close();
  });

  const data = async (query: string, variables = {}, headers = {}): Promise<unknown> => {
    const answer = await app.ask(query, variables, headers);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  const ONE_OF_EACH = {
    Document: 'doc-satzung',
    Theme: 'wasserstoff',
    Format: 'industrienacht',
    Region: '03454',
    Organisation: 'dihk',
    Person: 'juergen-gross',
    Programme: 'industriestrategie-2030',
    Event: 'netzwerktreffen-2022',
    Practice: 'industrienacht-emsland',
  };

  it.each(NODE_LABEL_NAMES)('answers for a %s by its own name and as an entity', async (label) => {
    const id = ONE_OF_EACH[label];
    const field = label.charAt(0).toLowerCase() + label.slice(1);
    const fields = 'id label nodeClass name degree version createdAt updatedAt __typename';
    const answer = (await data(
      `query($id: ID!) { ${field}(id: $id) { ${fields} } entity(id: $id) { ${fields} } }`,
      { id },
    )) as Record<string, unknown>;
    expect(answer[field]).toEqual(answer['entity']);
    expect(answer[field]).toMatchObject({ id, label, __typename: label, version: 1 });
  });

  it('gives a profile its names over time, with their sources', async () => {
    expect(
      await data(`{ organisation(id: "bmwe") {
        name kind level status founded town state confidence checkedAt sources { id }
        names { name shortName validFrom validUntil kind sources { id title kind date } }
      } }`),
    ).toMatchObject({
      organisation: {
        name: 'Bundesministerium für Wirtschaft und Energie',
        kind: 'FEDERAL_MINISTRY',
        founded: '1949',
        names: [
          {
            shortName: 'BMWi',
            validFrom: '2013-12-17',
            validUntil: '2021-12-07',
            sources: [{ id: 'doc-ministerium', kind: 'REGISTRY', date: '2025-05' }],
          },
          { shortName: 'BMWK' },
          { kind: 'ALIAS', validFrom: null },
        ],
      },
    });
  });

  it('gives a region its indicators with their sources', async () => {
    expect(
      await data(`{ region(id: "03454") {
        level type parentId latitude indicators { indicator value unit year sources { id } }
      } }`),
    ).toMatchObject({
      region: {
        level: 'DISTRICT',
        parentId: 'DE-NI',
        indicators: [
          { indicator: 'population', value: 340_200, unit: 'persons', year: '2023' },
          { value: 12.5, sources: [{ id: 'doc-satzung' }, { id: 'doc-ministerium' }] },
        ],
      },
    });
  });

  it('groups the links of a profile by type and direction, named from its end', async () => {
    const answer = (await data(
      `{ organisation(id: "wachstumsregion-ems-achse") { linkGroups {
        type direction caption heading totalCount
        links { id counterpart { id } role since until ended confidence sources { title } }
      } } }`,
    )) as { organisation: { linkGroups: Record<string, unknown>[] } };
    const groups = answer.organisation.linkGroups;
    expect(groups[0]).toMatchObject({
      type: 'MEMBER_OF',
      direction: 'BACKWARD',
      heading: 'Mitglieder',
      caption: 'hat als Mitglied',
      totalCount: 2,
      links: [
        { counterpart: { id: 'ihk-osnabrueck' }, since: '2006', ended: false },
        { counterpart: { id: 'landkreis-emsland' }, since: '2006-02' },
      ],
    });
    const led = groups.find(({ type }) => type === 'LEADS');
    expect(led).toMatchObject({
      links: [
        { since: '2006', until: '2011', ended: true },
        { since: '2014-07', until: null, ended: false, role: 'Geschäftsführung' },
      ],
    });
  });

  it('leaves only links valid on the day that is asked for', async () => {
    const ledOn = async (asOf: string) => {
      const answer = (await data(
        `query($asOf: Date) { entity(id: "wachstumsregion-ems-achse") {
          linkGroups(asOf: $asOf) { type links { since ended } } } }`,
        { asOf },
      )) as { entity: { linkGroups: { type: string; links: unknown[] }[] } };
      return answer.entity.linkGroups.find(({ type }) => type === 'LEADS')?.links;
    };
    expect(await ledOn('2010-05-01')).toEqual([{ since: '2006', ended: false }]);
    expect(await ledOn('2013-01-01')).toBeUndefined();
  });

  it('answers one profile with its links asked for in several ways', async () => {
    expect(
      await data(`{ entity(id: "dihk") {
        few: linkGroups(first: 1) { totalCount links { id } }
        ...Then
      } }
      fragment Then on Entity { then: linkGroups(asOf: "1900-01-01") { totalCount } }`),
    ).toMatchObject({
      entity: {
        few: holding({ totalCount: 2, links: [SOMETHING] }),
        then: holding({ totalCount: 2 }),
      },
    });
  });

  it('answers in English where English is asked for', async () => {
    const query = `{
      theme(id: "wasserstoff") { name nameEn linkGroups { heading links { counterpart { name } } } }
    }`;
    expect(await data(query, {}, ENGLISH)).toMatchObject({
      theme: { name: 'Hydrogen', nameEn: 'Hydrogen' },
    });
    expect(await data(query)).toMatchObject({ theme: { name: 'Wasserstoff' } });
    expect(
      await data(
        '{ organisation(id: "wachstumsregion-ems-achse") { linkGroups { heading } } }',
        {},
        ENGLISH,
      ),
    ).toMatchObject({
      organisation: { linkGroups: holding({ heading: 'Members' }) },
    });
  });
  it('asks the store once for everything one field needs', async () => {
    let asked = 0;
    const profiles = Object.create(opened.profiles, {
      find: {
        value: (...question: Parameters<typeof opened.profiles.find>) => {
          asked += 1;
          return opened.profiles.find(...question);
        },
      },
    }) as typeof opened.profiles;
    const counted = await runApplication({ ...opened, profiles });
    await counted.ask(
      `query($first: Int!) { entity(id: "dihk") { name sources { title } ...Links } }
      fragment Links on Entity { linkGroups(first: $first, asOf: "2022-01-01") {
        links { sources { title } from { name } to { name } } } }`,
      { first: 7 },
    );
    expect(asked).toBe(1);
    await counted.close();
  });
});
