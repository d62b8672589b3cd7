import { describeOnEachNeo4j } from '../testing/neo4j-lease.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import { territoryContract } from './territory.repository.contract.ts';

describe('the embedded store', () => {
  territoryContract(openEmbeddedForTest);
});

describeOnEachNeo4j('the store', (release) => {
  territoryContract(() => openNeo4jForTest(release));
});
