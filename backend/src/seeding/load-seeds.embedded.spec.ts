import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { describeSeeding } from './load-seeds.contract.ts';

describe('loading the seeds into the embedded store', () => {
  describeSeeding(openEmbeddedForTest);
});
