import { REGIONAL_NETWORK } from '../testing/regional-network.ts';
import { openNetwork, useApplication } from '../testing/running-application.ts';
import { link } from '../testing/small-network.ts';
import { nodes, SOURCE } from '../testing/upsert-nodes.ts';

/** Kreise into which others were merged. */
const SUCCESSORS = {
  ...{ author: 'A', reason: 'B', sources: [] },
  operations: nodes('Region', {
    '16063': { level: 'DISTRICT', name: 'Wartburgkreis', parentId: 'DE', ...SOURCE },
    '03159': { level: 'DISTRICT', name: 'Göttingen', parentId: 'DE', ...SOURCE },
  }),
};

const CHAMBER_SUPPORTS = {
  ...{ author: 'A', reason: 'B', sources: [] },
  operations: [link(['kammer', 'SUPPORTS', 'emsland'])],
};

describe('regions, asked for over the API', () => {
  const app = useApplication(() => openNetwork(REGIONAL_NETWORK, SUCCESSORS, CHAMBER_SUPPORTS));

  const data = (query: string, headers = {}) => app().data(query, {}, headers);

  it('are the Länder with their counts, unless something else is asked for', async () => {
    const found = await data(`{ regions { placedCount severalCount
      parent { region { id } count }
      regions { region { id name } level type parentId count seatedCount activeCount
        responsibleCount kinds { kind nodeClass count } value base { persons } } } }`);
    expect(found).toMatchObject({
      regions: {
        parent: { region: { id: 'DE' }, count: 8 },
        placedCount: 7,
        severalCount: 2,
        regions: [
          {
            region: { id: 'DE-NI', name: 'Niedersachsen' },
            ...{ level: 'STATE', type: null, parentId: 'DE', value: 6, base: null },
            ...{ count: 6, seatedCount: 3, activeCount: 4, responsibleCount: 2 },
            kinds: [
              { kind: 'STATE_MINISTRY', nodeClass: 'MINISTRY', count: 1 },
              { kind: 'CHAMBER_OF_COMMERCE', nodeClass: 'CHAMBER', count: 1 },
              { kind: 'REGIONAL_INITIATIVE', nodeClass: 'INITIATIVE', count: 4 },
            ],
          },
          { region: { id: 'DE-NW' }, count: 3 },
        ],
      },
    });
  });

  it('are measured by inhabitants or employees, where these are known', async () => {
    const measured = (measure: string) =>
      data(`{ regions(measure: ${measure}) { regions { value base { persons year } } } }`);
    expect(await measured('PER_MILLION_INHABITANTS')).toEqual({
      regions: {
        regions: [
          { value: 0.75, base: { persons: 8_000_000, year: '2023' } },
          { value: 3 / 18, base: { persons: 18_000_000, year: '2023' } },
        ],
      },
    });
    expect(await measured('PER_100000_EMPLOYEES')).toEqual({
      regions: {
        regions: [
          { value: 0.75, base: { persons: 800_000, year: '2017' } },
          { value: null, base: null },
        ],
      },
    });
  });

  it('follow the filter and the day', async () => {
    const query = `{ regions(level: DISTRICT, parent: "DE-NI", asOf: "2016-01-01",
      filter: { kinds: [REGIONAL_INITIATIVE] }) { regions { region { id } count } } }`;
    expect(await data(query)).toEqual({
      regions: {
        regions: [
          { region: { id: '03454' }, count: 3 },
          { region: { id: '03457' }, count: 1 },
        ],
      },
    });
  });

  it('have places, merged where the map is far away', async () => {
    const places = (box: string, zoom: number | null = null) =>
      data(`{ placesIn(bbox: { ${box} } zoom: ${String(zoom)} filter: { includeEnded: false }) {
        latitude longitude name isApproximate actorCount kinds { kind count } actors { id } } }`);
    const all = 'west: 5.5, south: 47, east: 15.5, north: 55.5';
    expect(await places(all)).toMatchObject({
      placesIn: [
        { name: 'Nordrhein-Westfalen', isApproximate: true, actors: [{ id: 'ganzland' }] },
        { name: 'Borken', isApproximate: true },
        { name: 'Meppen', isApproximate: false, actorCount: 1, kinds: [{ count: 1 }] },
        { name: 'Leer', latitude: 53.2301, longitude: 7.4553 },
      ],
    });
    expect(await places(all, 2)).toMatchObject({
      placesIn: [
        {
          name: 'Nordrhein-Westfalen',
          actorCount: 2,
          actors: [{ id: 'ganzland' }, { id: 'grenzland' }],
        },
        { name: 'Meppen', actorCount: 2, actors: [{ id: 'emsland' }, { id: 'kammer' }] },
      ],
    });
    expect(await places('west: 2, south: 48, east: 5, north: 51')).toEqual({ placesIn: [] });
  });

  it('have places that name as many actors as asked for, and certain ones', async () => {
    const found =
      await data(`{ placesIn(bbox: { west: 5.5, south: 47, east: 15.5, north: 55.5 } zoom: 2
      filter: { includeEnded: false } first: 0 including: ["grenzland"]) { actorCount actors { id } } }`);
    expect(found).toEqual({
      placesIn: [
        { actorCount: 2, actors: [{ id: 'grenzland' }] },
        { actorCount: 2, actors: [] },
      ],
    });
  });

  it('have places with links between them', async () => {
    const found = await data(`{ placeLinks(bbox: { west: 5.5, south: 47, east: 15.5, north: 55.5 }
      filter: { kinds: [CHAMBER_OF_COMMERCE, REGIONAL_INITIATIVE], statuses: [ACTIVE] } types: [SUPPORTS]) {
      pairs { from { name latitude isApproximate } to { name longitude } linkCount } pairCount linkCount } }`);
    expect(found).toEqual({
      placeLinks: {
        pairs: [
          {
            from: { name: 'Meppen', latitude: 52.6906, isApproximate: false },
            to: { name: 'Leer', longitude: 7.4553 },
            linkCount: 1,
          },
        ],
        ...{ pairCount: 1, linkCount: 1 },
      },
    });
  });

  it('are territories of chambers, with how many have none', async () => {
    const found =
      await data(`{ territories(filter: { kinds: [CHAMBER_OF_COMMERCE, STATE_MINISTRY] }) {
      items { organisation { id name } districts { region { id name } type } } totalCount withoutCount } }`);
    expect(found).toEqual({
      territories: {
        items: [
          {
            organisation: { id: 'kammer', name: 'Kammer an der Ems' },
            districts: [
              { region: { id: '03454', name: 'Emsland' }, type: 'Landkreis' },
              { region: { id: '03457', name: 'Leer' }, type: 'Landkreis' },
            ],
          },
        ],
        ...{ totalCount: 1, withoutCount: 1 },
      },
    });
    const { errors } = await app().ask('{ territories(first: 201) { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      message: '„first“ muss eine ganze Zahl von 1 bis 200 sein.',
    });
  });

  it('tell what there is in one of them, in sentences', async () => {
    const found = await data(`{ region(id: "03454") { name overview(first: 1) {
      ancestors { id } areas { name } neighbours { id }
      members { totalCount items { organisation { id } links { sentence sources { id } } } }
      covering { totalCount items { organisation { id } } }
      responsible { totalCount items { links { sentence to { name } } } }
      themes { theme { name } count } events { totalCount items { name validFrom } } } } }`);
    expect(found).toMatchObject({
      region: {
        name: 'Emsland',
        overview: {
          ancestors: [{ id: 'DE' }, { id: 'DE-NI' }],
          areas: [{ name: 'Ems-Achse' }, { name: 'Nordwesten' }],
          neighbours: [{ id: '03457' }],
          members: {
            totalCount: 4,
            items: [
              {
                organisation: { id: 'emsland' },
                links: [
                  { sentence: 'Initiative Emsland wirkt seit 2006 in Emsland.' },
                  { sentence: 'Initiative Emsland wirkte von 2010 bis 2020 in Ems-Achse.' },
                  { sentence: 'Initiative Emsland hat den Sitz in Emsland.' },
                ],
              },
            ],
          },
          covering: { totalCount: 3, items: [{ organisation: { id: 'grenzland' } }] },
          responsible: { totalCount: 3, items: [{ links: [{ to: { name: 'Deutschland' } }] }] },
          themes: [
            { theme: { name: 'Wasserstoff' }, count: 2 },
            { theme: { name: 'Fachkräfte' }, count: 1 },
            { theme: { name: 'Verkehr' }, count: 0 },
          ],
          events: { totalCount: 1, items: [{ name: 'Industrietag in Meppen' }] },
        },
      },
    });
  });

  it.each([
    ['16056', '16063', 'Wartburgkreis'],
    ['03152', '03159', 'Göttingen'],
  ])('are found under the key %s they had before a merger, too', async (former, id, name) => {
    const found = await data(`{ region(id: "${former}") { id name overview { ancestors { id } } }
      regions(level: DISTRICT, parent: "${former}") { parent { region { id name } } } }`);
    expect(found).toEqual({
      region: { id, name, overview: { ancestors: [{ id: 'DE' }] } },
      regions: { parent: { region: { id, name } } },
    });
  });

  it('compare one of them with the others of its level', async () => {
    const found = await data(`{ region(id: "DE-NI") { standing { tally { count value }
      averageCount averagePerMillion similar { region { id } count } } } }`);
    expect(found).toEqual({
      region: {
        standing: {
          tally: { count: 6, value: 0.75 },
          averageCount: 4.5,
          averagePerMillion: (0.75 + 3 / 18) / 2,
          similar: [{ region: { id: 'DE-NW' }, count: 3 }],
        },
      },
    });
    expect(await data('{ region(id: "DE") { standing { averageCount } } }')).toEqual({
      region: { standing: null },
    });
  });

  it.each([
    [
      'parent: "nie"',
      'NOT_FOUND',
      'Unter der Kennung „nie“ ist im Bereich „Regionen“ nichts verzeichnet.',
    ],
    [
      'parent: "emsland"',
      'NOT_FOUND',
      'Unter der Kennung „emsland“ ist im Bereich „Regionen“ nichts verzeichnet.',
    ],
    [
      'parent: "05313"',
      'NOT_FOUND',
      'Unter der Kennung „05313“ ist im Bereich „Regionen“ nichts verzeichnet.',
    ],
    ['asOf: "2021-02-30"', 'BAD_USER_INPUT', '„2021-02-30“ ist kein Tag der Form 2021-03-16.'],
    [
      'filter: { states: ["XX"] }',
      'BAD_USER_INPUT',
      '„XX“ ist kein Land. Erwartet wird ein Kürzel wie DE-NI.',
    ],
  ])('refuse %s', async (argument, code, message) => {
    const { errors } = await app().ask(`{ regions(${argument}) { placedCount } }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code } });
  });

  it.each([
    [
      'west: 9, south: 47, east: 8, north: 55',
      '„bbox“ muss von West nach Ost (-180 bis 180) und von Süd nach Nord (-90 bis 90) reichen.',
    ],
    [
      'west: 5, south: -91, east: 8, north: 55',
      '„bbox“ muss von West nach Ost (-180 bis 180) und von Süd nach Nord (-90 bis 90) reichen.',
    ],
    [
      'west: 5, south: 47, east: 8, north: 55 } zoom: 23 filter: {',
      '„zoom“ muss eine ganze Zahl von 0 bis 22 sein.',
    ],
    [
      'west: 5, south: 47, east: 8, north: 55 } first: 501 filter: {',
      '„first“ muss eine ganze Zahl von 0 bis 500 sein.',
    ],
    [
      'west: 5, south: 47, east: 8, north: 55 } including: ["bmwe", "bmwe"] filter: {',
      '„including“ muss 0 bis 100 verschiedene Kennungen enthalten, keine davon leer.',
    ],
  ])('refuse the part of the map { %s }', async (box, message) => {
    const { errors } = await app().ask(`{ placesIn(bbox: { ${box} }) { name } }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
  it.each([
    ['types: [ADDRESSES]', 'ADDRESSES verbindet keine Akteure und kann hier nicht gewählt werden.'],
    ['first: 0', '„first“ muss eine ganze Zahl von 1 bis 1000 sein.'],
    ['asOf: "2021-02-30"', '„2021-02-30“ ist kein Tag der Form 2021-03-16.'],
  ])('refuse links asked for by %s', async (argument, message) => {
    const { errors } = await app().ask(
      `{ placeLinks(bbox: { west: 5, south: 47, east: 8, north: 55 } ${argument}) { linkCount } }`,
    );
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});
