import { clusterSeats, type SeatPlace } from './seat-clusters.ts';
import { fanOf, fanRadius, LARGEST_FAN } from './seat-fan.ts';

const place = (name: string, longitude: number, count: number): SeatPlace => ({
  ...{ name, latitude: 52.52, longitude, isApproximate: false, actorCount: count },
  kinds: [{ nodeClass: 'INITIATIVE', count }],
  actors: Array.from({ length: count }, (_, index) => ({
    ...{ id: `${name}-${String(index)}`, label: 'Organisation', name, shortName: null },
    nodeClass: 'INITIATIVE',
  })),
});
const only = (...places: readonly SeatPlace[]) => {
  const [cluster] = clusterSeats(places)(5);
  if (cluster === undefined) throw new Error('There is no mark.');
  return cluster;
};

describe('actors at the same place', () => {
  it('fan out on a circle, each with room, in the order of the window', () => {
    for (const count of [2, 5, LARGEST_FAN]) {
      const fan = fanOf(only(place('Berlin', 13.405, count)));
      expect(fan.map(({ actor }) => actor.id)).toEqual(
        Array.from({ length: count }, (_, index) => `Berlin-${String(index)}`),
      );
      for (const [index, one] of fan.entries()) {
        expect(Math.hypot(one.x, one.y)).toBeCloseTo(fanRadius(count));
        for (const other of fan.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(26);
      }
    }
  });

  it('do so also where the place of some is the middle of their region', () => {
    const about = { ...place('Region', 13.405, 2), isApproximate: true };
    const fan = fanOf(only(place('Berlin', 13.405, 3), about));
    expect(fan.map(({ isApproximate }) => isApproximate)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('stay in the window where they are too many, one, or told apart by zooming', () => {
    expect(fanOf(only(place('Berlin', 13.405, LARGEST_FAN + 1)))).toEqual([]);
    expect(fanOf(only(place('Berlin', 13.405, 1)))).toEqual([]);
    expect(fanOf(only(place('Berlin', 13.405, 2), place('Potsdam', 13.06, 2)))).toEqual([]);
  });
});
