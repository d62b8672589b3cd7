import { describeOnEachNeo4j } from '../testing/neo4j-lease.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import { storeMoveContract } from './store-move.contract.ts';
import { storeRefusalsContract } from './store-refusals.contract.ts';
import { storeContract } from './store.contract.ts';

describe('the embedded store', () => {
  storeContract(openEmbeddedForTest);
  storeRefusalsContract(openEmbeddedForTest);
  storeMoveContract(openEmbeddedForTest);
});

describeOnEachNeo4j('the store', (release) => {
  storeContract(() => openNeo4jForTest(release));
  storeRefusalsContract(() => openNeo4jForTest(release));
  storeMoveContract(() => openNeo4jForTest(release));
});
