import { useApplication, type RunningApplication } from '../testing/running-application.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';

const holding = (...items: readonly unknown[]): unknown => expect.arrayContaining([...items]);

const count = (what: 'Node' | 'Link'): number =>
  SMALL_NETWORK.operations.filter(({ action }) => action.endsWith(what)).length;

describe('lists and neighbourhoods, asked for over the API', () => {
  const app = useApplication();

  const data: RunningApplication['data'] = (...question) => app().data(...question);

  it('counts the network, and keeps the author of a change to itself', async () => {
    expect(
      await data(`{ network {
        nodeCount actorCount linkCount actorLinkCount dataVersion
        labels { label count } kinds { kind nodeClass count } linkTypes { type count }
        newestChange { version reason changed at }
      } }`),
    ).toEqual({
      network: {
        nodeCount: count('Node'),
        actorCount: 13,
        linkCount: count('Link'),
        actorLinkCount: 18,
        dataVersion: 1,
        labels: holding({ label: 'Organisation', count: 11 }, { label: 'Person', count: 2 }),
        kinds: holding({ kind: 'CHAMBER_OF_COMMERCE', nodeClass: 'CHAMBER', count: 2 }),
        linkTypes: holding({ type: 'MEMBER_OF', count: 5 }),
        newestChange: {
          version: 1,
          reason: 'Bestand für die Verträge der Ablagen',
          changed: SMALL_NETWORK.operations.length,
          at: '2026-11-21T10:00:00.000Z',
        },
      },
    });
  });
  it('lists the links of one node page by page', async () => {
    const query = `query($after: String) {
      links(of: "dihk", type: MEMBER_OF, direction: BACKWARD, first: 1, after: $after) {
        nodes { from { id } to { id } counterpart { id } } totalCount
        pageInfo { hasNextPage endCursor }
      }
    }`;
    interface Page {
      links: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const first = (await data(query)) as Page;
    expect(first.links).toMatchObject({
      nodes: [{ from: { id: 'ihk-osnabrueck' }, counterpart: { id: 'ihk-osnabrueck' } }],
      totalCount: 2,
      pageInfo: { hasNextPage: true },
    });
    const second = (await data(query, { after: first.links.pageInfo.endCursor })) as Page;
    expect(second.links).toMatchObject({
      nodes: [{ from: { id: 'ihk-koeln' } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('finds a node by a former name, and says which', async () => {
    expect(
      await data(`{ search(text: "BMWK") {
        nodes { entity { id name nodeClass } match { field text validFrom validUntil } }
        totalCount pageInfo { hasNextPage endCursor }
      } }`),
    ).toMatchObject({
      search: {
        nodes: [
          {
            entity: { id: 'bmwe', nodeClass: 'MINISTRY' },
            match: { field: 'FORMER_NAME', text: 'BMWK', validUntil: '2025-05-05' },
          },
        ],
        totalCount: 1,
        pageInfo: { hasNextPage: false },
      },
    });
  });

  it('filters what may be found', async () => {
    const query = `query($filter: SearchFilter) {
      search(text: "Industrie", filter: $filter) { nodes { entity { label kind state } } }
    }`;
    const found = (await data(query, {
      filter: { labels: ['Organisation'], states: ['DE-NI'], kinds: null },
    })) as { search: { nodes: unknown[] } };
    expect(found.search.nodes).toEqual([
      { entity: { label: 'Organisation', kind: 'OTHER', state: 'DE-NI' } },
    ]);
  });

  it('counts all hits by value, a facet as if its own filter were not set', async () => {
    const query = `query($filter: SearchFilter) { search(text: "Industrie", first: 1, filter: $filter) {
      totalCount nodes { entity { id } }
      facets { states { state count } kinds { kind nodeClass count } themes { theme { name } count } }
    } }`;
    expect(await data(query, { filter: { states: ['DE-NI'], labels: ['Organisation'] } })).toEqual({
      search: {
        totalCount: 1,
        nodes: [{ entity: { id: 'industrieclub-lingen' } }],
        facets: {
          states: [
            { state: 'DE-BE', count: 3 },
            { state: 'DE-NW', count: 2 },
            { state: 'DE-NI', count: 1 },
          ],
          kinds: [{ kind: 'OTHER', nodeClass: 'OTHER', count: 1 }],
          themes: [],
        },
      },
    });
  });

  it('finds who addresses a theme, and says by which', async () => {
    const query = `{ search(text: "hydrogen", filter: { labels: [Organisation] }) { nodes {
      entity { id } match { field text } } } }`;
    expect(await data(query)).toEqual({
      search: {
        nodes: [
          {
            entity: { id: 'wachstumsregion-ems-achse' },
            match: { field: 'THEME', text: 'Hydrogen' },
          },
        ],
      },
    });
  });

  it('finds on a day only what existed on it', async () => {
    const query = `query($asOf: Date) { search(text: "N3tzwerk", asOf: $asOf) { totalCount } }`;
    expect(await data(query, { asOf: '2015-06-03' })).toEqual({ search: { totalCount: 0 } });
    expect(await data(query, { asOf: '2015-06-04' })).toEqual({ search: { totalCount: 1 } });
  });

  it('lists organisations, filtered and in the order that is asked for', async () => {
    expect(
      await data(`{ organisations(
        filter: { kinds: [CHAMBER_OF_COMMERCE], themes: ["energiewende", "fachkraefte"] },
        sort: FOUNDED, first: 10
      ) { nodes { id name town level validFrom } totalCount } }`),
    ).toMatchObject({
      organisations: {
        totalCount: 2,
        nodes: [
          { id: 'ihk-koeln', town: 'Köln', level: 'REGIONAL', validFrom: '1797-11-08' },
          { id: 'ihk-osnabrueck', validFrom: null },
        ],
      },
    });
  });

  it('walks to the neighbours and tells what was left out', async () => {
    expect(
      await data(`{ neighbourhood(ids: ["dihk", "nobody"], limit: 1) {
        nodes { distance entity { id } } links { id counterpart { id } sources { id } }
        totalCount omitted { via label kind nodeClass count } unknownIds
      } }`),
    ).toEqual({
      neighbourhood: {
        nodes: [
          { distance: 0, entity: { id: 'dihk' } },
          { distance: 1, entity: { id: 'ihk-koeln' } },
        ],
        links: [
          { id: 'ihk-koeln~MEMBER_OF~dihk', counterpart: null, sources: [{ id: 'doc-satzung' }] },
        ],
        totalCount: 5,
        omitted: holding({
          via: 'dihk',
          label: 'Person',
          kind: null,
          nodeClass: 'PERSON',
          count: 1,
        }),
        unknownIds: ['nobody'],
      },
    });
  });
});
