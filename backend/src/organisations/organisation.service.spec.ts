import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { useFilledStore } from '../testing/filled-store.ts';
import type { OrganisationFilter } from './organisation.repository.ts';
import { OrganisationService } from './organisation.service.ts';

describe('OrganisationService', () => {
  const filled = useFilledStore(() => openEmbeddedForTest());
  const list = (filter: OrganisationFilter) =>
    new OrganisationService(filled().organisations).list(filter, 'NAME', { first: 2, offset: 1 });

  it('lists what the store holds', async () => {
    const { items, totalCount } = await list({ states: ['DE-NI'], asOf: '2010-01-01' });
    expect(items.map(({ id }) => id)).toEqual(['industrieclub-lingen', 'landkreis-emsland']);
    expect(totalCount).toBe(4);
  });

  it.each<[OrganisationFilter, string]>([
    [{ asOf: '2010' }, 'filter.asOf'],
    [{ asOf: '2010-02-30' }, 'filter.asOf'],
    [{ states: ['Niedersachsen'] }, 'filter.states'],
  ])('refuses %j', async (filter, argument) => {
    await expect(list(filter)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument },
    });
  });
});
