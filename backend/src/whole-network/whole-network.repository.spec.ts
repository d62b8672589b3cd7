import { describeOnEachNeo4j } from '../testing/neo4j-lease.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import { wholeNetworkContract } from './whole-network.repository.contract.ts';

describe('the embedded store', () => {
  wholeNetworkContract(openEmbeddedForTest);
});

describeOnEachNeo4j('the store', (release) => {
  wholeNetworkContract(() => openNeo4jForTest(release));
});
