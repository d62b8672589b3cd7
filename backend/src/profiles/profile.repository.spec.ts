import { describeOnEachNeo4j } from '../testing/neo4j-lease.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import { linkListContract } from './link-list.contract.ts';
import { profileContract } from './profile.repository.contract.ts';

describe('the embedded store', () => {
  profileContract(openEmbeddedForTest);
  linkListContract(openEmbeddedForTest);
});

describeOnEachNeo4j('the store', (release) => {
  profileContract(() => openNeo4jForTest(release));
  linkListContract(() => openNeo4jForTest(release));
});
