import { useApplication } from '../testing/running-application.ts';

describe('what actors have in common, asked for over the API', () => {
  const app = useApplication();

  const data = (query: string, headers = {}) => app().data(query, {}, headers);

  const IDS = '["wachstumsregion-ems-achse", "dihk", "ihk-koeln", "nirgends"]';

  it('is whom they are linked with, told as sentences, page by page', async () => {
    const found = await data(`{ commonNeighbours(ids: ${IDS}, first: 1) {
      totalCount pageInfo { hasNextPage endCursor } unknownIds asked { shortName }
      nodes { count entity { name } links { sentence ended sources { id } } } } }`);
    expect(found).toMatchObject({
      commonNeighbours: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        unknownIds: ['nirgends'],
        asked: [{ shortName: 'Ems-Achse' }, { shortName: 'DIHK' }, { shortName: 'IHK Köln' }],
        nodes: [
          {
            count: 2,
            entity: { name: 'Servicestelle für regionale Industrieinitiativen' },
            links: [
              {
                sentence:
                  'DIHK war von Januar 2021 bis 2023 Träger von Servicestelle für regionale Industrieinitiativen.',
                ended: true,
              },
              { sources: [{ id: 'doc-treffen' }] },
            ],
          },
        ],
      },
    });
  });

  it('leaves out what did not hold on the day, and what the filter removes', async () => {
    const names = (argument: string) =>
      data(`{ commonNeighbours(ids: ${IDS} ${argument}) { nodes { entity { id } } } }`);
    const osnabrueck = { nodes: [{ entity: { id: 'ihk-osnabrueck' } }] };
    expect(await names('asOf: "2010-01-01"')).toEqual({ commonNeighbours: osnabrueck });
    expect(await names('filter: { types: [MEMBER_OF] }')).toEqual({ commonNeighbours: osnabrueck });
  });

  it('is also which themes they address, named in the language of the reader', async () => {
    const query = `{ commonThemes(ids: ["wachstumsregion-ems-achse", "ihk-osnabrueck"]) {
      nodes { count entity { name } links { sentence } } } }`;
    expect(await data(query, { 'Accept-Language': 'en' })).toMatchObject({
      commonThemes: { nodes: [{ count: 2, entity: { name: 'Skilled workers' } }] },
    });
  });

  it('is nothing among what is no actor', async () => {
    const { errors } = await app().ask(
      '{ commonNeighbours(ids: ["dihk", "wasserstoff"]) { totalCount } }',
    );
    expect(errors?.[0]).toMatchObject({
      message: 'Unter der Kennung „wasserstoff“ ist im Bereich „Akteure“ nichts verzeichnet.',
      extensions: { code: 'NOT_FOUND' },
    });
  });
});
