import { describeOnEachNeo4j } from '../testing/neo4j-lease.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import { searchFacetsContract } from './search-facets.contract.ts';
import { searchFreshnessContract } from './search-freshness.contract.ts';
import { searchContract } from './search.repository.contract.ts';

describe('the embedded store', () => {
  searchContract(openEmbeddedForTest);
  searchFacetsContract(openEmbeddedForTest);
  searchFreshnessContract(openEmbeddedForTest);
});

describeOnEachNeo4j('the store', (release) => {
  const open = () => openNeo4jForTest(release);
  searchContract(open);
  searchFacetsContract(open);
  searchFreshnessContract(open);
});
