import { describeOnEachNeo4j, LEASE_TIMEOUT_MS } from '../testing/neo4j-lease.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import {
  openSmallNetwork,
  runApplication,
  type RunningApplication,
} from '../testing/running-application.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';

const SUMMARY = `id label nodeClass kind name shortName currentName currentShortName level town state status confidence
  degree validFrom validUntil`;
const SOURCES = 'sources { id title publisher date url kind retrieved }';
const LINK = `id type from { ${SUMMARY} } to { ${SUMMARY} } counterpart { id } role since until
  ended sentence confidence checkedAt version ${SOURCES}`;
const PAGE = 'pageInfo { hasNextPage endCursor } totalCount';

const PROFILE = `query($id: ID!, $asOf: Date) { entity(id: $id) {
  id label nodeClass name degree version confidence checkedAt ${SOURCES}
  linkGroups(first: 2, asOf: $asOf) { type direction caption heading totalCount links { ${LINK} } }
  ... on Organisation { names { name shortName validFrom validUntil kind ${SOURCES} } website }
  ... on Region { parentId indicators { indicator value unit year ${SOURCES} } }
  ... on Event { partOfId start end mode participants }
  ... on Practice { formatId year }
} }`;

const NEIGHBOURHOOD = `nodes { distance entity { ${SUMMARY} } } links { ${LINK} } totalCount
  unknownIds omitted { via label kind nodeClass count }`;

/** Everything the API answers, but for the times the records were written. */
const QUESTIONS: readonly (readonly [title: string, query: string])[] = [
  [
    'the overview',
    `{ network { labels { label count } kinds { kind nodeClass count } linkTypes { type count }
     nodeCount actorCount linkCount actorLinkCount dataVersion
     newestChange { version reason changed } } }`,
  ],
  ...['BMWK', 'Emsachse', 'N3tzwerk', 'industri', 'Koln', 'Osnabrueck', 'Hydrogen'].map(
    (text) =>
      [
        `the search for ${text}`,
        `{ search(text: "${text}") { nodes { entity { ${SUMMARY} }
          match { field text validFrom validUntil } } ${PAGE} } }`,
      ] as const,
  ),
  ...['', 'filter: { states: ["DE-NW"], types: [MEMBER_OF] }, ', 'asOf: "2015-06-03", '].map(
    (argument) =>
      [
        `the counts of a search ${argument}`,
        `{ search(${argument}text: "industrie", first: 2) { nodes { entity { id } } ${PAGE} facets {
          labels { label count } kinds { kind nodeClass count } states { state count }
          themes { theme { id name } count } types { type count }
          confidences { confidence count } statuses { status count } } } }`,
      ] as const,
  ),
  ...['NAME', 'DEGREE', 'FOUNDED'].map(
    (sort) =>
      [
        `organisations by ${sort}`,
        `{ organisations(sort: ${sort}, first: 7) { nodes { ${SUMMARY} } ${PAGE} } }`,
      ] as const,
  ),
  [
    'organisations under every filter',
    `{ organisations(filter: { kinds: [CHAMBER_OF_COMMERCE, OTHER], states: ["DE-NI", "DE-NW"],
     themes: ["fachkraefte", "energiewende"], confidences: [HIGH], asOf: "2020-01-01" })
     { nodes { id } ${PAGE} } }`,
  ],
  ...['FORWARD', 'BACKWARD'].map(
    (direction) =>
      [
        `partners, read ${direction}`,
        `{ links(of: "wachstumsregion-ems-achse", type: PARTNER_OF,
          direction: ${direction}, first: 1) { nodes { ${LINK} } ${PAGE} } }`,
      ] as const,
  ),
  ...['', 'asOf: "2022-06-01"', 'filter: { includeEnded: false, confidences: [HIGH] }'].map(
    (argument) =>
      [
        `a neighbourhood ${argument}`,
        `{ neighbourhood(ids: ["dihk", "nobody"], depth: 3, limit: 2 ${argument}) {
          ${NEIGHBOURHOOD} } }`,
      ] as const,
  ),
  ...['', 'asOf: "2021-06-01"', 'maxLength: 6, limit: 10, filter: { avoid: ["dihk"] }'].map(
    (argument) =>
      [
        `ways ${argument}`,
        `{ paths(from: "bmwe", to: "landkreis-emsland" ${argument}) { from { ${SUMMARY} } unknownIds
          ways { length ended hops { from { id } to { id } ended links { ${LINK} } } }
          obstacles { constraints way { length } } } }`,
      ] as const,
  ),
  ...['commonNeighbours', 'commonThemes'].map(
    (name) =>
      [
        name,
        `{ ${name}(ids: ["wachstumsregion-ems-achse", "ihk-osnabrueck", "ihk-koeln", "nobody"]) {
          nodes { count entity { ${SUMMARY} } links { ${LINK} } } asked { id } unknownIds ${PAGE} } }`,
      ] as const,
  ),
  [
    'names on the day before and after they change',
    `{ entity(id: "bmwe") { on0712: summary(asOf: "2021-12-07") { ${SUMMARY} }
       on0812: summary(asOf: "2021-12-08") { ${SUMMARY} } summary { ${SUMMARY} } }
       organisations(filter: { asOf: "2021-12-07" }) { nodes { ${SUMMARY} } } }`,
  ],
  ...['', '(ids: ["dihk", "nobody"])', '(filter: { labels: [Organisation, Programme] })'].map(
    (asked) => [`the timeline ${asked}`, `{ timeline${asked} { year day linkCount } }`] as const,
  ),
  ['a node of another label', '{ person(id: "dihk") { name } }'],
  ['an unknown id', '{ entity(id: "nobody") { name } }'],
];

describeOnEachNeo4j('the API gives the same answers', (release) => {
  const opened: StoreUnderTest[] = [];
  const running: RunningApplication[] = [];

  beforeAll(async () => {
    opened.push(await openSmallNetwork(), await openNeo4jForTest(release));
    await opened[1]?.store.apply(SMALL_NETWORK);
    for (const store of opened) running.push(await runApplication(store));
  }, LEASE_TIMEOUT_MS);
  afterAll(async () => {
    for (const part of [...running, ...opened]) await part.close();
  });

  const agree = async (query: string, variables: object, language: string) => {
    const headers = { 'Accept-Language': language, 'X-Request-Id': 'same' };
    const [embedded, neo4j] = await Promise.all(
      running.map((app) => app.ask(query, variables, headers)),
    );
    expect(embedded?.data).toBeDefined();
    expect(neo4j).toEqual(embedded);
  };

  it.each(QUESTIONS)('about %s', async (_, query) => {
    await agree(query, {}, 'de');
    await agree(query, {}, 'en');
  });

  it('about the profile of every node, whatever the day', async () => {
    for (const { action, id } of SMALL_NETWORK.operations) {
      if (action !== 'upsertNode') continue;
      await agree(PROFILE, { id }, 'de');
      await agree(PROFILE, { id, asOf: '2012-05-01' }, 'en');
    }
  });
});
