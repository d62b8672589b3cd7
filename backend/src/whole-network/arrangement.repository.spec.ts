import { describeOnEachNeo4j } from '../testing/neo4j-lease.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import { arrangementContract } from './arrangement.repository.contract.ts';

describe('the embedded store', () => {
  arrangementContract(openEmbeddedForTest);
});

describeOnEachNeo4j('the store', (release) => {
  arrangementContract(() => openNeo4jForTest(release));
});
