import type { LinkDirection, LinkType } from '@knotenwerk/graph-schema';
import type { LinkWithEnds } from '../database/entity-summary.ts';
import { useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';
import { EMS_ACHSE, GROUPS } from '../testing/ems-achse-groups.ts';
import type { ProfileRecord } from './profile.repository.ts';

const linkIds = (links: readonly LinkWithEnds[]): string[] => links.map(({ link }) => link.id);

function groupsOf(profile: ProfileRecord | null): [LinkType, LinkDirection, string[]][] {
  return (profile?.groups ?? []).map(({ type, direction, links }) => [
    type,
    direction,
    linkIds(links),
  ]);
}

/** What every ProfileRepository answers to `find`. */
export function profileContract(open: OpenStore): void {
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
        officialNames: [],
        level: 'REGIONAL',
        areaType: null,
        town: 'Papenburg',
        latitude: 53.0774,
        longitude: 7.4044,
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

    it('tells the official names with the first and last day they can mean, and no others', async () => {
      expect((await find('bmwe'))?.summary.officialNames).toEqual([
        {
          name: 'Bundesministerium für Wirtschaft und Energie',
          shortName: 'BMWi',
          validFrom: '2013-12-17',
          validUntil: '2021-12-07',
        },
        {
          name: 'Bundesministerium für Wirtschaft und Klimaschutz',
          shortName: 'BMWK',
          validFrom: '2021-12-08',
          validUntil: '2025-05-05',
        },
      ]);
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

    it.each([
      ['2020-12-31', ['MEMBER_OF']],
      ['2021-01-01', ['MEMBER_OF', 'SUCCEEDS']],
      ['2021-12-31', ['MEMBER_OF', 'SUCCEEDS']],
      ['2022-01-01', []],
    ])('on %s holds links only while both their ends exist', async (asOf, expected) => {
      const groups = groupsOf(await find('netzwerk-zukunft-der-industrie', 200, asOf));
      expect(groups.map(([type]) => type)).toEqual(expected);
    });
  });
}
