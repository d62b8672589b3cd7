import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { describeExchange } from './exchange.contract.ts';

describe('an export through a second embedded store', () => {
  describeExchange(openEmbeddedForTest);
});
