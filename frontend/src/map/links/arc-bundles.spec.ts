import { arcWidth, bundleLinks, MOST_ARCS } from './arc-bundles.ts';
import { clusterSeats, type SeatPlace } from '../seats/seat-clusters.ts';

const place = (name: string, latitude: number, longitude: number): SeatPlace => ({
  ...{ name, latitude, longitude, actorCount: 1, isApproximate: false, actors: [] },
  kinds: [{ nodeClass: 'INITIATIVE', count: 1 }],
});
const koeln = place('Köln', 50.938, 6.96);
const bonn = place('Bonn', 50.736, 7.099);
const berlin = place('Berlin', 52.52, 13.405);
const pair = (from: SeatPlace, to: SeatPlace, linkCount: number) => ({ from, to, linkCount });

const LINKS = {
  pairs: [pair(koeln, berlin, 4), pair(bonn, koeln, 3), pair(bonn, berlin, 2)],
  linkCount: 9,
};
const at = (zoom: number) => bundleLinks(LINKS, clusterSeats([koeln, bonn, berlin])(zoom));
const told = ({ arcs }: ReturnType<typeof bundleLinks>) =>
  arcs.map(({ from, to, linkCount }) => [
    linkCount,
    [from, to].map(({ places }) => places.map(({ name }) => name).join('+')).toSorted(),
  ]);

describe('links on the map', () => {
  it('are one arc for each two marks, the strongest first', () => {
    expect(told(at(11))).toEqual([
      [4, ['Berlin', 'Köln']],
      [3, ['Bonn', 'Köln']],
      [2, ['Berlin', 'Bonn']],
    ]);
    expect(at(11)).toMatchObject({ withinCount: 0, leftCount: 0 });
  });

  it('go together where marks do, and are told apart where both ends are in one', () => {
    expect(told(at(5))).toEqual([[6, ['Berlin', 'Bonn+Köln']]]);
    expect(at(5)).toMatchObject({ withinCount: 3, leftCount: 0 });
  });

  it('are left out in part where they are too many, and counted then', () => {
    const many = Array.from({ length: MOST_ARCS + 5 }, (_, index) =>
      place(`Ort ${String(index)}`, 47 + index / 10, 6),
    );
    const pairs = many.map((each) => pair(each, berlin, 2));
    const drawn = bundleLinks(
      { pairs, linkCount: 2 * pairs.length + 7 },
      clusterSeats([...many, berlin])(12),
    );
    expect(drawn.arcs).toHaveLength(MOST_ARCS);
    expect(drawn.leftCount).toBe(2 * 5 + 7);
  });

  it('are wider for more of them, up to a limit', () => {
    expect(arcWidth(1)).toBeLessThan(arcWidth(2));
    expect(arcWidth(10_000)).toBe(arcWidth(100_000));
  });
});
