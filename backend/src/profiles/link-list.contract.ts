import type { LinkWithEnds } from '../database/entity-summary.ts';
import { useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import { EMS_ACHSE, GROUPS } from '../testing/ems-achse-groups.ts';
import type { LinkQuery } from './profile.repository.ts';

const EVERYTHING = { first: 200, offset: 0 };

const linkIds = (links: readonly LinkWithEnds[]): string[] => links.map(({ link }) => link.id);

/** What every ProfileRepository answers to `listLinks`. */
export function linkListContract(open: OpenStore): void {
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

    it('leaves only links whose other end exists on the day', async () => {
      const query = { of: 'bmwe', type: 'FOUNDED', direction: 'FORWARD' } as const;
      expect((await list({ ...query, asOf: '2030-12-31' })).totalCount).toBe(1);
      expect((await list({ ...query, asOf: '2031-01-01' })).totalCount).toBe(0);
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
