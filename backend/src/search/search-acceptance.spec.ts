import { describeOnEachNeo4j } from '../testing/neo4j-lease.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import { searchAcceptance } from './search-acceptance.contract.ts';

describe('the embedded store', () => {
  searchAcceptance(openEmbeddedForTest);
});

describeOnEachNeo4j('the store', (release) => {
  searchAcceptance(() => openNeo4jForTest(release));
});
