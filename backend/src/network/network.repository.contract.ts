import { useEmptyStore, useFilledStore, type OpenStore } from '../testing/filled-store.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';

const COUNTS = {
  labels: {
    Document: 5,
    Theme: 3,
    Format: 1,
    Region: 5,
    Organisation: 11,
    Person: 2,
    Programme: 1,
    Event: 2,
    Practice: 1,
  },
  kinds: {
    FEDERAL_MINISTRY: 1,
    CHAMBER_UMBRELLA: 1,
    CHAMBER_OF_COMMERCE: 2,
    REGIONAL_INITIATIVE: 2,
    ALLIANCE: 1,
    SERVICE_CENTRE: 1,
    DISTRICT: 1,
    OTHER: 2,
  },
  linkTypes: {
    MEMBER_OF: 5,
    FOUNDED: 2,
    LEADS: 2,
    FUNDS: 1,
    COMMISSIONED: 1,
    HOSTS: 1,
    SUPPORTS: 1,
    PARTNER_OF: 3,
    COOPERATES_WITH: 2,
    PART_OF: 5,
    SUCCEEDS: 1,
    REPRESENTS: 1,
    WORKS_FOR: 1,
    ORGANISED: 1,
    TOOK_PART_IN: 3,
    ADDRESSES: 8,
    USES_FORMAT: 2,
    RUNS: 1,
    SEATED_IN: 3,
    ACTIVE_IN: 1,
    RESPONSIBLE_FOR: 4,
    BROADER: 1,
  },
  actorLinks: 18,
  dataVersion: 1,
};

/** What every NetworkRepository answers. */
export function networkContract(open: OpenStore): void {
  describe('counting the network', () => {
    const filled = useFilledStore(open);

    it('counts labels, kinds, link types and the links between actors', async () => {
      const { newestChange, ...counts } = await filled().network.count();
      expect(counts).toEqual(COUNTS);
      expect(newestChange).not.toBeNull();
    });

    it('tells the newest change without its entries', async () => {
      const { newestChange } = await filled().network.count();
      const recorded = await filled().store.findChange(1);
      expect(newestChange).toEqual({
        version: 1,
        author: 'Kleines Netz',
        reason: 'Bestand für die Verträge der Ablagen',
        sources: ['doc-satzung'],
        at: recorded?.at,
        changed: SMALL_NETWORK.operations.length,
      });
    });
  });

  describe('counting an empty network', () => {
    const empty = useEmptyStore(open);

    it('finds nothing', async () => {
      expect(await empty().network.count()).toEqual({
        labels: {},
        kinds: {},
        linkTypes: {},
        actorLinks: 0,
        dataVersion: 0,
        newestChange: null,
      });
    });

    it('follows what is written, and leaves out what is gone', async () => {
      const { store, network } = empty();
      const change = { author: 'A', reason: 'B', sources: [] };
      await store.apply(SMALL_NETWORK);
      const id = 'industrieclub-lingen~PARTNER_OF~industrieclub-meppen';
      const role = 'juergen-gross~LEADS~wachstumsregion-ems-achse';
      await store.apply({
        ...change,
        operations: [
          { action: 'deleteLink', id },
          { action: 'deleteLink', id: role },
          { action: 'deleteLink', id: `${role}~2014-07` },
        ],
      });
      const { linkTypes, actorLinks, dataVersion, newestChange } = await network.count();
      expect(linkTypes.PARTNER_OF).toBe(2);
      expect(Object.keys(linkTypes)).not.toContain('LEADS');
      expect(actorLinks).toBe(15);
      expect(dataVersion).toBe(2);
      expect(newestChange).toMatchObject({ version: 2, reason: 'B', changed: 3 });
    });
  });
}
