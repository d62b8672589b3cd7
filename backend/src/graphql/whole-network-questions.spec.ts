import { useApplication } from '../testing/running-application.ts';

interface Whole {
  readonly totalCount: number;
  readonly unlinkedCount: number;
  readonly groupBy: string | null;
  readonly nodes: readonly {
    readonly x: number;
    readonly y: number;
    readonly community: string | null;
    readonly entity: { readonly id: string; readonly name: string };
  }[];
  readonly links: readonly {
    readonly id: string;
    readonly sentence: string;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  }[];
  readonly groups: readonly {
    readonly key: string;
    readonly kind: string | null;
    readonly nodeClass: string | null;
    readonly state: string | null;
    readonly community: string | null;
    readonly count: number;
  }[];
  readonly ties: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly communities: readonly {
    readonly id: string;
    readonly count: number;
    readonly lead: { readonly name: string };
  }[];
}

const FIELDS = `{
  totalCount unlinkedCount groupBy
  nodes { x y community entity { id name } }
  links { id sentence from { id } to { id } }
  groups { key kind nodeClass state community count }
  ties { from to count }
  communities { id count lead { name } }
}`;

describe('the whole network, asked for over the API', () => {
  const app = useApplication();

  const ask = async (args: string, headers = {}): Promise<Whole> => {
    const { data, errors } = await app().ask(`{ wholeNetwork${args} ${FIELDS} }`, {}, headers);
    expect(errors).toBeUndefined();
    return (data as { wholeNetwork: Whole }).wholeNetwork;
  };

  it('holds every actor with a place, and the links between them as sentences', async () => {
    const whole = await ask('');
    expect(whole).toMatchObject({ totalCount: 13, groupBy: null, groups: [], ties: [] });
    expect(new Set(whole.nodes.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(13);
    expect(whole.links).toHaveLength(18);
    expect(whole.links.map(({ sentence }) => sentence)).toContain(
      'IHK Köln ist Mitglied von DIHK.',
    );
  });

  it('names communities after their most connected member', async () => {
    const { communities, nodes } = await ask('');
    expect(communities.length).toBeGreaterThan(0);
    for (const { id, count, lead } of communities) {
      const members = nodes.filter(({ community }) => community === id);
      expect(members).toHaveLength(count);
      expect(members[0]?.entity).toMatchObject({ id, name: lead.name });
    }
  });

  it('shows everybody, linked or not, unless it is asked for certain links', async () => {
    expect((await ask('')).unlinkedCount).toBe(0);
    expect(await ask('(filter: { states: ["DE-BE"] })')).toMatchObject({ unlinkedCount: 0 });
  });

  it.each(['types: [LEADS]', 'confidences: [LOW, MEDIUM]'])(
    'shows with %s only who has such a link, and counts the others',
    async (filter) => {
      const { nodes, links, totalCount, unlinkedCount } = await ask(`(filter: { ${filter} })`);
      const ends = links.flatMap(({ from, to }) => [from.id, to.id]);
      expect(ends.length).toBeGreaterThan(0);
      expect(nodes.map(({ entity }) => entity.id).sort()).toEqual([...new Set(ends)].sort());
      expect([totalCount, unlinkedCount]).toEqual([nodes.length, 13 - nodes.length]);
    },
  );

  it('counts the themes some actors address, the most frequent first, in the language of the reader', async () => {
    const ids = '["ihk-osnabrueck", "wachstumsregion-ems-achse", "ihk-koeln", "nie"]';
    const query = `{ addressedThemes(ids: ${ids}) { theme { id name } count } }`;
    const { data } = await app().ask(query, {}, { 'Accept-Language': 'en' });
    const themes = data?.['addressedThemes'] as {
      theme: { id: string; name: string };
      count: number;
    }[];
    expect(themes.map(({ theme, count }) => [theme.id, count])).toEqual([
      ['fachkraefte', 2],
      ['energiewende', 1],
      ['wasserstoff', 1],
    ]);
    expect(themes[2]?.theme.name).toBe('Hydrogen');
  });

  it.each([
    ['nobody', []],
    ['1,001 actors', Array.from({ length: 1_001 }, (_, place) => `a${String(place)}`)],
    ['one of them twice', ['dihk', 'dihk']],
  ])('refuses to count the themes of %s', async (_, ids) => {
    const query = 'query($ids: [ID!]!) { addressedThemes(ids: $ids) { count } }';
    const { errors } = await app().ask(query, { ids });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' });
  });

  it('has the same places whatever is looked at', async () => {
    const all = await ask('');
    const some = await ask('(filter: { states: ["DE-NI"] }, asOf: "2021-03-16")');
    expect(some.totalCount).toBeLessThan(all.totalCount);
    for (const node of some.nodes) {
      const same = all.nodes.find(({ entity }) => entity.id === node.entity.id);
      expect([node.x, node.y]).toEqual([same?.x, same?.y]);
    }
  });

  it('puts actors together by kind and opens groups by their key', async () => {
    const { groups, nodes, totalCount } = await ask('(groupBy: KIND, opened: ["PERSON"])');
    expect(groups).toContainEqual({
      key: 'CHAMBER_OF_COMMERCE',
      kind: 'CHAMBER_OF_COMMERCE',
      nodeClass: 'CHAMBER',
      state: null,
      community: null,
      count: 2,
    });
    expect(nodes.map(({ entity }) => entity.id).sort()).toEqual(['juergen-gross', 'zoe-celik']);
    const inGroups = groups.reduce((sum, { count }) => sum + count, 0);
    expect(inGroups + nodes.length).toBe(totalCount);
  });

  it('says by which Land or community a group was made', async () => {
    const byState = await ask('(groupBy: STATE)');
    expect(byState.groups).toContainEqual(
      expect.objectContaining({ key: 'DE-NI', state: 'DE-NI' }),
    );
    expect(byState.groups).toContainEqual(
      expect.objectContaining({ key: 'NONE', state: null, kind: null, nodeClass: null }),
    );
    const byCommunity = await ask('(groupBy: COMMUNITY)');
    const [largest] = byCommunity.communities;
    expect(byCommunity.groups).toContainEqual(
      expect.objectContaining({ key: largest?.id, community: largest?.id, count: largest?.count }),
    );
  });

  it('ties hold as many links as run between groups and others', async () => {
    const { ties, links } = await ask('(groupBy: KIND, opened: ["CHAMBER_OF_COMMERCE"])');
    const tied = ties.reduce((sum, { count }) => sum + count, 0);
    const all = (await ask('')).links.length;
    expect(tied).toBeGreaterThan(0);
    expect(tied + links.length).toBeLessThanOrEqual(all);
  });

  it.each([
    ['labels that are no actors', '(filter: { labels: [Event] })', 'filter.labels'],
    ['types that join no actors', '(filter: { types: [ADDRESSES] })', 'filter.types'],
    ['a Land that does not exist', '(filter: { states: ["XX"] })', 'filter.states'],
    ['a day that does not exist', '(asOf: "2021-02-30")', undefined],
    ['an empty key', '(opened: [""])', 'opened'],
    [
      'too many keys',
      `(opened: [${Array.from({ length: 101 }, (_, n) => `"k${String(n)}"`).join()}])`,
      'opened',
    ],
  ])('refuses %s', async (_, args, named) => {
    const { errors } = await app().ask(`{ wholeNetwork${args} { totalCount } }`);
    expect(errors?.[0]?.extensions['code']).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
    if (named !== undefined) expect(errors?.[0]?.extensions['argument']).toBe(named);
  });
});
