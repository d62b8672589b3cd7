import type { LinkDirection, LinkType } from '@knotenwerk/graph-schema';
import type { LinkWithEnds } from '../database/entity-summary.ts';
import { useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';
import type { LinkQuery, ProfileRecord } from './profile.repository.ts';

const EMS_ACHSE = 'wachstumsregion-ems-achse';
const EVERYTHING = { first: 200, offset: 0 };

/** The groups of the Ems-Achse with the links in them: the order of the model, then of the counterparts' names. */
// prettier-ignore
const GROUPS: readonly [LinkType, LinkDirection, string[]][] = [
  ['MEMBER_OF', 'BACKWARD', ['ihk-osnabrueck~MEMBER_OF~wachstumsregion-ems-achse', 'landkreis-emsland~MEMBER_OF~wachstumsregion-ems-achse']],
  ['FOUNDED', 'BACKWARD', ['landkreis-emsland~FOUNDED~wachstumsregion-ems-achse']],
  ['LEADS', 'BACKWARD', ['juergen-gross~LEADS~wachstumsregion-ems-achse', 'juergen-gross~LEADS~wachstumsregion-ems-achse~2014-07']],
  ['PARTNER_OF', 'FORWARD', ['wachstumsregion-ems-achse~PARTNER_OF~industrieclub-lingen']],
  ['COOPERATES_WITH', 'FORWARD', ['ihk-koeln~COOPERATES_WITH~wachstumsregion-ems-achse', 'wachstumsregion-ems-achse~COOPERATES_WITH~servicestelle-industrie']],
  ['TOOK_PART_IN', 'FORWARD', ['wachstumsregion-ems-achse~TOOK_PART_IN~netzwerktreffen-2022']],
  ['ADDRESSES', 'FORWARD', ['wachstumsregion-ems-achse~ADDRESSES~fachkraefte', 'wachstumsregion-ems-achse~ADDRESSES~wasserstoff']],
  ['USES_FORMAT', 'FORWARD', ['wachstumsregion-ems-achse~USES_FORMAT~industrienacht']],
  ['RUNS', 'FORWARD', ['wachstumsregion-ems-achse~RUNS~industrienacht-emsland']],
  ['SEATED_IN', 'FORWARD', ['wachstumsregion-ems-achse~SEATED_IN~03454']],
  ['ACTIVE_IN', 'FORWARD', ['wachstumsregion-ems-achse~ACTIVE_IN~03454']],
];

function linkIds(links: readonly LinkWithEnds[]): string[] {
  return links.map(({ link }) => link.id);
}

function groupsOf(profile: ProfileRecord | null): [LinkType, LinkDirection, string[]][] {
  return (profile?.groups ?? []).map(({ type, direction, links }) => [
    type,
    direction,
    linkIds(links),
  ]);
}

/** What every ProfileRepository answers to `find`. */
function profileContract(open: OpenStore): void {
  describe('the profile of a node', () => {
    const filled = useFilledStore(open);
    const find = (id: string, linksPerGroup = 200, asOf: string | null = null) =>
      filled().profiles.find(id, linksPerGroup, asOf);

    it('is none for an unknown id', async () => {
      expect(await find('nie')).toBeNull();
      expect(await find('')).toBeNull();
    });

    it.each(SMALL_NETWORK.operations.filter(({ action }) => action === 'upsertNode'))(
      'holds $id as it was written',
      async (operation) => {
        const profile = await find(operation.id);
        const { label, id, properties, version } = profile?.node ?? {};
        expect({ action: 'upsertNode', label, id, properties }).toEqual(operation);
        expect(version).toBe(1);
        expect(profile?.node.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      },
    );

    it('tells what lists show of the node too', async () => {
      expect((await find(EMS_ACHSE))?.summary).toEqual({
        id: EMS_ACHSE,
        label: 'Organisation',
        kind: 'REGIONAL_INITIATIVE',
        name: 'Wachstumsregion Ems-Achse e. V.',
        nameEn: null,
        shortName: 'Ems-Achse',
        level: 'REGIONAL',
        town: 'Papenburg',
        state: 'DE-NI',
        status: 'ACTIVE',
        confidence: 'HIGH',
        degree: 9,
        validFrom: '2006-01-01',
        validUntil: null,
      });
      expect((await find('wasserstoff'))?.summary).toMatchObject({
        kind: null,
        nameEn: 'Hydrogen',
        degree: 0,
      });
      expect((await find('doc-dihk'))?.summary).toMatchObject({
        name: 'Die DIHK wird Körperschaft',
        confidence: null,
      });
      expect((await find('industriestrategie-2030'))?.summary).toMatchObject({
        kind: null,
        validUntil: '2030-12-31',
      });
    });

    it('groups links by type and direction, in the order of the model', async () => {
      expect(groupsOf(await find(EMS_ACHSE))).toEqual(GROUPS);
    });

    it('reads a symmetric type forward, whichever way it is stored', async () => {
      expect(groupsOf(await find('industrieclub-meppen'))).toEqual([
        [
          'PARTNER_OF',
          'FORWARD',
          [
            'industrieclub-lingen~PARTNER_OF~industrieclub-meppen',
            'landkreis-emsland~PARTNER_OF~industrieclub-meppen',
          ],
        ],
      ]);
    });

    it('puts what leads away before what leads here', async () => {
      const groups = groupsOf(await find('wasserstoff')).map(([type, direction]) => [
        type,
        direction,
      ]);
      expect(groups).toEqual([
        ['ADDRESSES', 'BACKWARD'],
        ['BROADER', 'FORWARD'],
      ]);
      expect(groupsOf(await find('DE-NI')).map(([type, direction]) => [type, direction])).toEqual([
        ['PART_OF', 'FORWARD'],
        ['PART_OF', 'BACKWARD'],
      ]);
    });

    it('has no group for a node without links', async () => {
      expect((await find('doc-ungenutzt'))?.groups).toEqual([]);
    });

    it('holds both ends of every link as lists show them', async () => {
      const represents = (await find('zoe-celik'))?.groups[0]?.links[0];
      expect(represents).toMatchObject({
        link: {
          id: 'zoe-celik~REPRESENTS~dihk',
          type: 'REPRESENTS',
          from: 'zoe-celik',
          to: 'dihk',
        },
        from: { id: 'zoe-celik', label: 'Person', degree: 3 },
        to: { id: 'dihk', label: 'Organisation', degree: 5 },
      });
      expect(represents?.link.properties).toEqual({
        since: '2023-01-01',
        sources: ['doc-satzung'],
        confidence: 'HIGH',
      });
    });

    it('cuts every group and says how many links there are', async () => {
      const { groups = [] } = (await find(EMS_ACHSE, 1)) ?? {};
      expect(groups.map(({ links }) => linkIds(links))).toEqual(
        GROUPS.map(([, , ids]) => ids.slice(0, 1)),
      );
      expect(groups.map(({ totalCount }) => totalCount)).toEqual(
        GROUPS.map(([, , ids]) => ids.length),
      );
    });

    it('holds the documents of the node, its records and the links shown, by id', async () => {
      expect([...((await find(EMS_ACHSE))?.documents.keys() ?? [])]).toEqual([
        'doc-satzung',
        'doc-treffen',
      ]);
      expect([...((await find(EMS_ACHSE, 1))?.documents.keys() ?? [])]).toEqual(['doc-satzung']);
      expect([...((await find('bmwe'))?.documents.keys() ?? [])]).toEqual([
        'doc-ministerium',
        'doc-satzung',
        'doc-treffen',
      ]);
      expect((await find('dihk', 1))?.documents.get('doc-dihk')).toMatchObject({
        label: 'Document',
        properties: { title: 'Die DIHK wird Körperschaft', kind: 'WEB', date: '2023' },
      });
      expect((await find('doc-satzung'))?.documents.size).toBe(0);
    });

    it.each([
      ['2006-01-31', ['ihk-osnabrueck~MEMBER_OF~wachstumsregion-ems-achse']],
      ['2006-02-01', GROUPS[0]?.[2] ?? []],
    ])('on %s holds the members of that day', async (asOf, expected) => {
      const profile = await find(EMS_ACHSE, 200, asOf);
      const [members] = groupsOf(profile).filter(([type]) => type === 'MEMBER_OF');
      expect(members?.[2]).toEqual(expected);
      expect(profile?.groups[0]?.totalCount).toBe(expected.length);
    });

    it.each([
      ['2011-12-31', ['juergen-gross~LEADS~wachstumsregion-ems-achse']],
      ['2012-01-01', undefined],
      ['2014-06-30', undefined],
      ['2014-07-01', ['juergen-gross~LEADS~wachstumsregion-ems-achse~2014-07']],
    ])('on %s holds who led it that day, and no empty group', async (asOf, expected) => {
      const groups = groupsOf(await find(EMS_ACHSE, 200, asOf));
      expect(groups.find(([type]) => type === 'LEADS')?.[2]).toEqual(expected);
    });
  });
}

/** What every ProfileRepository answers to `listLinks`. */
function linkListContract(open: OpenStore): void {
  describe('listing the links of one group', () => {
    const filled = useFilledStore(open);
    const list = (query: Partial<LinkQuery>, page = EVERYTHING) =>
      filled().profiles.listLinks(
        { of: EMS_ACHSE, type: 'MEMBER_OF', direction: 'BACKWARD', asOf: null, ...query },
        page,
      );

    it.each(GROUPS)('gives %s %s in the order of the profile', async (type, direction, ids) => {
      const page = await list({ type, direction });
      expect(linkIds(page.items)).toEqual(ids);
      expect(page.totalCount).toBe(ids.length);
    });

    it('gives the same as the profile, link by link', async () => {
      const profile = await filled().profiles.find(EMS_ACHSE, 200, null);
      for (const { type, direction, links } of profile?.groups ?? [])
        expect((await list({ type, direction })).items).toEqual(links);
    });

    it('pages through a group', async () => {
      const group = { type: 'COOPERATES_WITH', direction: 'FORWARD' } as const;
      const pages = [0, 1, 2].map(async (offset) => {
        const { items, totalCount } = await list(group, { first: 1, offset });
        return [linkIds(items), totalCount];
      });
      const ids = GROUPS[4]?.[2] ?? [];
      expect(await Promise.all(pages)).toEqual([
        [ids.slice(0, 1), 2],
        [ids.slice(1), 2],
        [[], 2],
      ]);
    });

    it('holds the documents of the links on the page', async () => {
      const page = await list(
        { type: 'COOPERATES_WITH', direction: 'FORWARD' },
        { first: 1, offset: 1 },
      );
      expect([...page.documents.keys()]).toEqual(['doc-treffen']);
    });

    it('leaves only links valid on a day', async () => {
      const page = await list({ asOf: '2006-01-31' });
      expect(linkIds(page.items)).toEqual(['ihk-osnabrueck~MEMBER_OF~wachstumsregion-ems-achse']);
      expect(page.totalCount).toBe(1);
    });

    it.each<[string, Partial<LinkQuery>]>([
      ['an unknown id', { of: 'nie' }],
      ['a direction without links', { direction: 'FORWARD' }],
      ['a type without links', { type: 'BROADER' }],
      ['a symmetric type read backward', { type: 'PARTNER_OF', direction: 'BACKWARD' }],
    ])('is empty for %s', async (_, query) => {
      expect(await list(query)).toEqual({ items: [], totalCount: 0, documents: new Map() });
    });
  });
}

/** What every ProfileRepository answers. */
export function profilesContract(open: OpenStore): void {
  profileContract(open);
  linkListContract(open);
}
