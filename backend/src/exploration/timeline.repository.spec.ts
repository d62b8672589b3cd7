import { describeOnEachNeo4j } from '../testing/neo4j-lease.ts';
import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { openNeo4jForTest } from '../testing/open-neo4j-for-test.ts';
import { changedTimelineContract, timelineContract } from './timeline.repository.contract.ts';

describe('the embedded store', () => {
  timelineContract(openEmbeddedForTest);
  changedTimelineContract(openEmbeddedForTest);
});

describeOnEachNeo4j('the store', (release) => {
  timelineContract(() => openNeo4jForTest(release));
  changedTimelineContract(() => openNeo4jForTest(release));
});
