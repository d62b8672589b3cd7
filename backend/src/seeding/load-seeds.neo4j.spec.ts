import { describeOnEachNeo4j } from '../testing/neo4j-lease.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import { describeSeeding } from './load-seeds.contract.ts';

describeOnEachNeo4j('loading the seeds', (release) => {
  describeSeeding(() => openNeo4jForTest(release));
});
