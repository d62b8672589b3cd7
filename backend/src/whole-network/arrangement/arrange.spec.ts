import { arrange } from './arrange.ts';
import type { Arrangeable, Arrangement, Place } from './arrangement.ts';

/** Some hubs with their members, each linked to the next hub; and two who know only each other, and one alone. */
function network(hubs: number, members: number): Arrangeable {
  const hubIds = Array.from({ length: hubs }, (_, hub) => `hub-${String(hub)}`);
  const links = hubIds.flatMap((hub, index) => [
    ...Array.from({ length: members }, (_, member) => [`${hub}-${String(member)}`, hub] as const),
    ...(index > 0 ? [[hub, `hub-${String(index - 1)}`] as const] : []),
  ]);
  const ids = [...new Set([...links.flat(), 'pair-a', 'pair-b', 'alone'])];
  return { ids, links: [...links, ['pair-a', 'pair-b']] };
}

function joined(
  { ids, links }: Arrangeable,
  id: string,
  ...others: readonly string[]
): Arrangeable {
  const added = others.map((other) => [id, other] as const);
  return { ids: [...new Set([...ids, id])], links: [...links, ...added] };
}

const placesOf = ({ places }: Arrangement): ReadonlyMap<string, Place> =>
  new Map(places.map((place) => [place.id, place]));

const distance = (a: Place | undefined, b: Place | undefined): number =>
  a && b ? Math.hypot(a.x - b.x, a.y - b.y) : NaN;

const NETWORK = network(4, 20);
const FIRST = arrange(NETWORK, null, 1);

describe('arranging the whole network', () => {
  it('gives everybody a place of their own, by id', () => {
    expect(FIRST.places.map(({ id }) => id)).toEqual([...NETWORK.ids].sort());
    const spots = new Set(FIRST.places.map(({ x, y }) => `${String(x)} ${String(y)}`));
    expect(spots.size).toBe(NETWORK.ids.length);
    expect(FIRST).toMatchObject({ version: 1, unsettled: 0 });
  });

  it('gives the same places whatever the order of actors and links', () => {
    const turned = { ids: NETWORK.ids.toReversed(), links: NETWORK.links.toReversed() };
    expect(arrange(turned, null, 1)).toEqual(FIRST);
  });

  it('finds who belongs together and names them after the most connected', () => {
    const places = placesOf(FIRST);
    for (const hub of ['hub-0', 'hub-1', 'hub-2', 'hub-3'])
      expect([hub, places.get(`${hub}-7`)?.community]).toEqual([hub, hub]);
  });

  it('puts members of a community nearer to each other than to others', () => {
    const places = placesOf(FIRST);
    const own = distance(places.get('hub-0-1'), places.get('hub-0'));
    expect(own).toBeLessThan(distance(places.get('hub-0-1'), places.get('hub-2')) / 2);
  });

  it('puts below the others who hangs together with nobody or with one other only', () => {
    const apart = FIRST.places.filter(({ community }) => community === null);
    expect(apart.map(({ id }) => id)).toEqual(['alone', 'pair-a', 'pair-b']);
    const others = FIRST.places.filter(({ community }) => community !== null);
    const lowest = Math.max(...others.map(({ y }) => y));
    for (const { y } of apart) expect(y).toBeGreaterThan(lowest);
  });

  it('of nobody is nothing, and of one is one place', () => {
    expect(arrange({ ids: [], links: [] }, null, 1).places).toEqual([]);
    expect(arrange({ ids: ['a'], links: [['a', 'a']] }, null, 1).places).toHaveLength(1);
  });
});

describe('arranging it again after a change', () => {
  const moved = (later: Arrangement): string[] => {
    const before = placesOf(FIRST);
    return later.places
      .filter(
        ({ id, x, y }) => before.has(id) && (before.get(id)?.x !== x || before.get(id)?.y !== y),
      )
      .map(({ id }) => id);
  };

  it('leaves everybody where they were and puts a newcomer beside who it is linked with', () => {
    const later = arrange(joined(NETWORK, 'new', 'hub-2'), FIRST, 2);
    expect(moved(later)).toEqual([]);
    const places = placesOf(later);
    expect(places.get('new')?.community).toBe('hub-2');
    expect(distance(places.get('new'), places.get('hub-2'))).toBeLessThan(4);
    expect(later).toMatchObject({ version: 2, unsettled: 1 });
  });

  it('puts newcomers who are linked with each other only beside each other', () => {
    const three = joined(joined(NETWORK, 'new-a', 'new-b'), 'new-c', 'new-a', 'new-b');
    const later = arrange({ ...three, ids: [...three.ids, 'new-b'] }, FIRST, 2);
    expect(moved(later)).toEqual([]);
    const places = placesOf(later);
    expect(distance(places.get('new-a'), places.get('new-b'))).toBeLessThan(4);
    expect(places.get('new-a')?.community).toBe(places.get('new-c')?.community);
  });

  it('takes in who stood apart once it is linked, and nobody else moves', () => {
    const later = arrange(joined(NETWORK, 'alone', 'hub-1'), FIRST, 2);
    expect(moved(later)).toEqual(['alone']);
    expect(placesOf(later).get('alone')?.community).toBe('hub-1');
  });

  it('forgets who is gone; their community is named after another member', () => {
    const isThere = (id: string) => id !== 'hub-3';
    const links = NETWORK.links.filter((ends) => ends.every(isThere));
    const tied = [1, 2, 3, 4, 5].map((n) => [`hub-3-${String(n)}`, 'hub-3-0'] as const);
    const later = arrange(
      { ids: NETWORK.ids.filter(isThere), links: [...links, ...tied] },
      { ...FIRST, unsettled: -100 },
      2,
    );
    const places = placesOf(later);
    expect(places.has('hub-3')).toBe(false);
    expect(places.get('hub-3-1')?.community).toBe('hub-3-0');
  });

  it('arranges everybody anew when more than a tenth has come or gone, starting from where they were', () => {
    const many = Array.from({ length: 12 }, (_, n) => `new-${String(n)}`);
    const grown = many.reduce((all, id) => joined(all, id, 'hub-0'), NETWORK);
    const later = arrange(grown, FIRST, 2);
    expect(later.unsettled).toBe(0);
    expect(moved(later).length).toBeGreaterThan(0);
    const places = placesOf(later);
    const before = placesOf(FIRST);
    const extent = distance(before.get('hub-0'), before.get('hub-3'));
    for (const hub of ['hub-0', 'hub-1', 'hub-2', 'hub-3'])
      expect(distance(places.get(hub), before.get(hub))).toBeLessThan(extent / 2);
  });

  it('counts small changes until they are many', () => {
    const step = (before: Arrangement, n: number) =>
      arrange(joined(NETWORK, `new-${String(n)}`, 'hub-0'), before, n);
    const second = step(FIRST, 2);
    expect(step(second, 3).unsettled).toBe(3);
  });
});
