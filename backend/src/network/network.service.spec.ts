import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { useFilledStore } from '../testing/filled-store.ts';
import { NetworkService } from './network.service.ts';

describe('NetworkService', () => {
  const filled = useFilledStore(() => openEmbeddedForTest());

  it('sums up nodes, actors and links', async () => {
    const overview = await new NetworkService(filled().network).get();
    expect(overview).toMatchObject({
      nodeCount: 31,
      actorCount: 13,
      linkCount: 50,
      actorLinks: 18,
      labels: { Organisation: 11, Person: 2 },
    });
  });
});
