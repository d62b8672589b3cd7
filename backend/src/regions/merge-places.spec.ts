import type { EntitySummary } from '../database/entity-summary.ts';
import { mergePlaces } from './merge-places.ts';
import type { Place } from './place.repository.ts';

const actor = (id: string, degree: number) => ({ id, degree }) as EntitySummary;

const place = (latitude: number, longitude: number, change: Partial<Place> = {}): Place => ({
  ...{ latitude, longitude, name: null, isApproximate: false },
  ...{ kinds: { UNION: 1 }, actors: [actor(`${String(latitude)}/${String(longitude)}`, 1)] },
  spread: [],
  ...change,
});

const KOELN = place(50.938, 6.957, {
  name: 'Köln',
  kinds: { UNION: 1, OTHER: 2 },
  actors: [actor('koeln', 2)],
});
const DEUTZ = place(50.937, 6.975, { name: 'Deutz', actors: [actor('deutz', 9)] });

const BONN = place(50.735, 7.1, { name: 'Bonn', actors: [actor('bonn', 1)] });
const TWO = { first: 2, including: [] };

describe('places on a map that is far away', () => {
  it('become one that stands where most are, names the best connected and counts all', () => {
    expect(mergePlaces([DEUTZ, KOELN], 6, TWO)).toEqual([
      {
        ...KOELN,
        kinds: { UNION: 2, OTHER: 2 },
        actors: [actor('deutz', 9), actor('koeln', 2)],
      },
    ]);
  });

  it('count somebody once who stands at several of them', () => {
    const both = { id: 'both', kind: 'OTHER' } as const;
    const seats = [KOELN, DEUTZ].map((each) => ({
      ...each,
      kinds: { UNION: 1, OTHER: 1 },
      spread: [both],
    }));
    const elsewhere = { ...BONN, kinds: { OTHER: 1 }, spread: [{ ...both, id: 'bonn' }] };
    expect(mergePlaces([elsewhere, ...seats], 0, TWO)).toMatchObject([
      { kinds: { UNION: 2, OTHER: 2 }, spread: [{ id: 'bonn' }, both] },
    ]);
    expect(mergePlaces(seats, 14, TWO)).toEqual(seats);
  });

  it('stay apart where there is room', () => {
    expect(mergePlaces([DEUTZ, KOELN], 14, TWO)).toEqual([DEUTZ, KOELN]);
  });

  it('stay apart where one is exact and the other is not', () => {
    const about = place(50.938, 6.957, { isApproximate: true });
    expect(mergePlaces([KOELN, about], 0, TWO)).toEqual([KOELN, about]);
  });

  it('name no more actors than asked for, and those asked for by id', () => {
    const [merged] = mergePlaces([DEUTZ, KOELN, BONN], 0, { first: 1, including: ['bonn'] });
    expect([merged?.actors.map(({ id }) => id), merged?.kinds]).toEqual([
      ['deutz', 'bonn'],
      { UNION: 3, OTHER: 2 },
    ]);
  });
});
