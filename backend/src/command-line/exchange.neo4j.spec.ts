import { describeOnEachNeo4j } from '../testing/neo4j-lease.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import { describeExchange } from './exchange.contract.ts';

describeOnEachNeo4j('an export', (release) => {
  describeExchange(() => openNeo4jForTest(release));
});
