import request from 'supertest';
import { describeOnEachNeo4j, LEASE_TIMEOUT_MS } from '../testing/neo4j-lease.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import {
  openSmallNetwork,
  runApplication,
  type Answer,
  type RunningApplication,
} from '../testing/running-application.ts';
import { SMALL_NETWORK } from '../testing/small-network.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';

const QUERY = `query($text: String!, $filter: SearchFilter, $after: String) {
  search(text: $text, filter: $filter, after: $after) {
    totalCount nodes { entity { id } } facets { labels { count } }
  }
}`;

/** Texts nobody types on purpose, and whom they find nevertheless. */
const STRANGE: readonly (readonly [what: string, text: string, ids: readonly string[]])[] = [
  ['signs of Lucene', '+-&&||!(){}[]^"~*?:\\/', []],
  ['signs of Lucene around a word', '+bmwk~0.8^4 AND NOT searchText:*', []],
  ['a word in quotes', '"BMWK"', ['bmwe']],
  ['an open quote', '"BMWK', ['bmwe']],
  ['a regular expression of Lucene', '/bmw[a-z]/', []],
  ['a regular expression that never ends', '(xq+)+$', []],
  ['an open bracket', '[BMWK', ['bmwe']],
  ['a backslash at the end', 'BMWK\\', ['bmwe']],
  ['Cypher', "BMWK' RETURN 1 //", []],
  ['a parameter of Cypher', '$asked.query', []],
  ['a picture', '🏭', []],
  ['a picture beside a word', '🏭 BMWK 👩🏽‍🔬', ['bmwe']],
  ['text from right to left', 'صناعة', []],
  ['a word between marks of direction', '\u202eBMWK\u202c', ['bmwe']],
  ['control characters', '\u0000\u0001\u001b\u007f', []],
  ['a word between control characters', '\u0000BMWK\u0007', ['bmwe']],
  ['half a pair of surrogates', '\ud83c BMWK', ['bmwe']],
  ['signs alone', '—!?…', []],
  ['an invisible blank', '\u200b', []],
  ['many accents on one letter', `B${'\u0301'.repeat(90)}MWK`, ['bmwe']],
  [
    'more words than are looked at',
    'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(3),
    [],
  ],
  ['the longest word allowed', 'x'.repeat(200), []],
];

const REFUSED: readonly (readonly [what: string, variables: object])[] = [
  ['10,000 characters', { text: 'a'.repeat(10_000) }],
  ['10,000 signs', { text: '*'.repeat(10_000) }],
  ['nothing', { text: '' }],
  ['blanks', { text: ' \t\n\u00a0' }],
  ['a Land that does not exist', { text: 'BMWK', filter: { states: ['*:*'] } }],
  ['a type of link that joins no actors', { text: 'BMWK', filter: { types: ['ADDRESSES'] } }],
  ['a label that does not exist', { text: 'BMWK', filter: { labels: ['Entity'] } }],
  ['a page of another list', { text: 'BMWK', after: '🏭' }],
];

function answersCalmly(open: () => Promise<StoreUnderTest>): void {
  let opened: StoreUnderTest;
  let app: RunningApplication;
  beforeAll(async () => {
    opened = await open();
    app = await runApplication(opened);
  }, LEASE_TIMEOUT_MS);
  afterAll(async () => {
    await app.close();
    await opened.close();
  });

  async function ask(variables: object) {
    const response = await request(app.http).post('/graphql').send({ query: QUERY, variables });
    return { status: response.status, answer: response.body as Answer };
  }

  it.each(STRANGE)('finds what there is for %s', async (_, text, ids) => {
    const { status, answer } = await ask({ text });
    expect(answer.errors).toBeUndefined();
    expect(status).toBe(200);
    const { nodes } = answer.data?.['search'] as { nodes: { entity: { id: string } }[] };
    expect(nodes.map(({ entity }) => entity.id).slice(0, 1)).toEqual(ids);
  });

  it.each(REFUSED)('says what is wrong with %s', async (_, variables) => {
    const { status, answer } = await ask(variables);
    expect(status).toBeLessThan(500);
    expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.message).toMatch(/\w/);
  });

  it('finds nothing for the id of a theme nobody has', async () => {
    const { answer } = await ask({ text: 'industrie', filter: { themes: ['*', "' OR 1=1", ''] } });
    expect(answer.data?.['search']).toMatchObject({ totalCount: 0 });
  });
}

describe('the search takes anything, over the embedded store', () => {
  answersCalmly(openSmallNetwork);
});

describeOnEachNeo4j('the search takes anything', (release) => {
  answersCalmly(async () => {
    const opened = await openNeo4jForTest(release);
    await opened.store.apply(SMALL_NETWORK);
    return opened;
  });
});
