import { CROWD, CROWDED_NETWORK } from '../testing/crowded-network.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import {
  FixedClock,
  runApplication,
  type RunningApplication,
} from '../testing/running-application.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';

interface Around {
  readonly totalCount: number;
  readonly groupBy: string | null;
  readonly nodes: readonly {
    readonly distance: number;
    readonly x: number | null;
    readonly y: number | null;
    readonly entity: { readonly id: string };
  }[];
  readonly links: readonly { readonly id: string }[];
  readonly groups: readonly {
    readonly id: string;
    readonly key: string;
    readonly kind: string | null;
    readonly nodeClass: string | null;
    readonly state: string | null;
    readonly count: number;
  }[];
  readonly ties: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly communities: readonly { readonly id: string; readonly count: number }[];
}

const FIELDS = `{
  totalCount groupBy
  nodes { distance x y entity { id } }
  links { id }
  groups { id key kind nodeClass state count }
  ties { from to count }
  communities { id count }
}`;

const COMPANIES = CROWD.all - 1 - CROWD.chambers;

describe('a neighbourhood of more than 1,000 actors, asked for over the API', () => {
  let app: RunningApplication;
  let opened: StoreUnderTest;

  beforeAll(async () => {
    opened = await openEmbeddedForTest(new FixedClock());
    await opened.store.apply(CROWDED_NETWORK);
    app = await runApplication(opened);
  });
  afterAll(async () => {
    await app.close();
    await opened.close();
  });

  const ask = async (args: string): Promise<Around> => {
    const query = `{ neighbourhood(ids: ["dach"], limit: 200, ${args}) ${FIELDS} }`;
    const { data, errors } = await app.ask(query);
    expect(errors).toBeUndefined();
    return (data as { neighbourhood: Around }).neighbourhood;
  };

  it('is drawn as it is while there are not so many, whatever grouping is wished for', async () => {
    const around = await ask('depth: 1, groupBy: STATE');
    expect(around).toMatchObject({ groupBy: null, groups: [], ties: [], communities: [] });
    expect(around.nodes).toHaveLength(1 + CROWD.chambers);
    expect(around.nodes[0]).toMatchObject({ x: null, y: null });
  });

  it('comes in groups by kind, with the middle at its place and the links of the groups', async () => {
    const around = await ask('depth: 2');
    expect(around).toMatchObject({ totalCount: CROWD.all, groupBy: 'KIND', links: [] });
    expect(around.nodes).toMatchObject([{ distance: 0, entity: { id: 'dach' } }]);
    expect(around.nodes[0]?.x).not.toBeNull();
    expect(around.groups).toMatchObject([
      { kind: 'COMPANY', nodeClass: 'BUSINESS', state: null, count: COMPANIES },
      { kind: 'CHAMBER_OF_COMMERCE', nodeClass: 'CHAMBER', count: CROWD.chambers },
    ]);
    expect(around.ties).toEqual([
      { from: '+CHAMBER_OF_COMMERCE', to: '+COMPANY', count: COMPANIES },
      { from: '+CHAMBER_OF_COMMERCE', to: 'dach', count: CROWD.chambers },
    ]);
    const counted = around.communities.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBeLessThanOrEqual(CROWD.all);
    expect(counted).toBeGreaterThan(0);
  });

  it('comes in groups by Land where that is wished for', async () => {
    const { groupBy, groups } = await ask('depth: 2, groupBy: STATE');
    expect(groupBy).toBe('STATE');
    const half = (CROWD.all - 1) / 2;
    expect(groups).toMatchObject([
      { key: 'DE-BY', state: 'DE-BY', kind: null, count: half },
      { key: 'DE-NI', state: 'DE-NI', count: half },
    ]);
  });

  it('draws the members of an opened group and the links among them', async () => {
    const { nodes, links, groups } = await ask('depth: 2, opened: ["CHAMBER_OF_COMMERCE"]');
    expect(nodes.map(({ distance }) => distance)).toEqual([0, ...Array<number>(6).fill(1)]);
    expect(links).toHaveLength(CROWD.chambers);
    expect(groups.map(({ key }) => key)).toEqual(['COMPANY']);
  });

  it('draws of an opened group as many as there is room for, and keeps the rest in it', async () => {
    const { nodes, groups } = await ask('depth: 2, opened: ["COMPANY"]');
    expect(nodes).toHaveLength(900);
    expect(groups).toMatchObject([
      { key: 'COMPANY', count: COMPANIES - 899 },
      { key: 'CHAMBER_OF_COMMERCE', count: CROWD.chambers },
    ]);
  });
});
