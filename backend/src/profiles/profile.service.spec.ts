import { openEmbeddedForTest } from '../testing/open-embedded-for-test.ts';
import { useFilledStore } from '../testing/filled-store.ts';
import type { LinkQuery } from './profile.repository.ts';
import { ProfileService } from './profile.service.ts';

const MEMBERS: LinkQuery = { of: 'dihk', type: 'MEMBER_OF', direction: 'BACKWARD', asOf: null };

describe('ProfileService', () => {
  const filled = useFilledStore(() => openEmbeddedForTest());
  const service = () => new ProfileService(filled().profiles);

  it('gets the profile of any node, or of one with the label asked for', async () => {
    const any = await service().get('dihk', { linksPerGroup: 25 });
    expect(any.summary.shortName).toBe('DIHK');
    expect(await service().get('dihk', { label: 'Organisation', linksPerGroup: 25 })).toEqual(any);
  });

  it('says that an id does not exist', async () => {
    await expect(service().get('nie', { linksPerGroup: 25 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      reason: { de: 'Die Kennung „nie“ gibt es nicht.', en: 'The id “nie” does not exist.' },
      details: { id: 'nie' },
    });
  });

  it('says that an id is not of the label asked for', async () => {
    await expect(
      service().get('dihk', { label: 'Person', linksPerGroup: 25 }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
      reason: {
        de: 'Unter der Kennung „dihk“ ist im Bereich „Personen“ nichts verzeichnet.',
        en: 'There is nothing under the id “dihk” among “Persons”.',
      },
    });
  });

  it.each([0, 201, 2.5])('refuses %s links of a group', async (linksPerGroup) => {
    await expect(service().get('dihk', { linksPerGroup })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument: 'first' },
    });
  });

  it('refuses a day that does not exist', async () => {
    const broken = { code: 'BAD_USER_INPUT', details: { argument: 'asOf' } };
    await expect(
      service().get('dihk', { linksPerGroup: 1, asOf: '2021-02-29' }),
    ).rejects.toMatchObject(broken);
    await expect(
      service().listLinks({ ...MEMBERS, asOf: 'heute' }, { first: 1, offset: 0 }),
    ).rejects.toMatchObject(broken);
  });

  it('lists the links of a group', async () => {
    const page = await service().listLinks(MEMBERS, { first: 1, offset: 1 });
    expect(page.items.map(({ link }) => link.id)).toEqual(['ihk-koeln~MEMBER_OF~dihk']);
    expect(page.totalCount).toBe(2);
  });

  it('tells a node without such links from an unknown id', async () => {
    const none = await service().listLinks(
      { ...MEMBERS, direction: 'FORWARD' },
      { first: 1, offset: 0 },
    );
    expect(none.totalCount).toBe(0);
    await expect(
      service().listLinks({ ...MEMBERS, of: 'nie' }, { first: 1, offset: 0 }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
