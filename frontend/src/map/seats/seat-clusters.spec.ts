import { ZOOMS } from '../../view/extent.ts';
import { clusterNow, clusterSeats, holdsPoint, type SeatPlace } from './seat-clusters.ts';

const place = (
  name: string,
  latitude: number,
  longitude: number,
  count: number,
  nodeClass: SeatPlace['kinds'][number]['nodeClass'] = 'INITIATIVE',
): SeatPlace => ({
  ...{ name, latitude, longitude, actorCount: count, isApproximate: false, actors: [] },
  kinds: [{ nodeClass, count }],
});
const koeln = place('Köln', 50.938, 6.96, 4);
const bonn = place('Bonn', 50.736, 7.099, 2);
const berlin = place('Berlin', 52.52, 13.405, 3, 'UNION');
const names = (zoom: number) =>
  clusterSeats([bonn, koeln, berlin])(zoom).map(({ places }) => places.map(({ name }) => name));

describe('seats on the map', () => {
  it('are one mark while they lie close together, and several further in', () => {
    expect(names(5)).toEqual([['Köln', 'Bonn'], ['Berlin']]);
    expect(names(10)).toHaveLength(3);
  });

  it('count everybody in a mark, and have a shape where all are of one class', () => {
    const [rhine, capital] = clusterSeats([bonn, koeln, berlin])(5);
    expect(rhine).toMatchObject({ count: 6, nodeClass: 'INITIATIVE' });
    expect(capital).toMatchObject({ count: 3, nodeClass: 'UNION' });
    const mixed = clusterSeats([koeln, place('Bonn', 50.736, 7.099, 1, 'UNION')])(5);
    expect(mixed.map(({ nodeClass }) => nodeClass)).toEqual([null]);
  });

  it('are called approximate only where nobody is known to be in a town', () => {
    const middle: SeatPlace = { ...bonn, name: 'Nordrhein-Westfalen', isApproximate: true };
    expect(clusterSeats([middle])(5)[0]?.isApproximate).toBe(true);
    expect(clusterSeats([middle, koeln])(5)[0]?.isApproximate).toBe(false);
  });

  it('keep their key while the places stay the same', () => {
    const keys = (zoom: number) => clusterSeats([bonn, koeln])(zoom).map(({ key }) => key);
    expect(keys(5)).toEqual(keys(6));
  });

  it('are one mark at the same point at every zoom, so that none lies on another', () => {
    const land: SeatPlace = { ...koeln, name: 'Nordrhein-Westfalen', isApproximate: true };
    const marks = clusterSeats([koeln, land])(ZOOMS.most);
    expect(marks.map(({ count }) => count)).toEqual([8]);
  });

  it('have other keys in a town and in the middle of a region at the same point', () => {
    const land: SeatPlace = { ...koeln, isApproximate: true };
    const [town, region] = [koeln, land].map((each) => clusterSeats([each])(9)[0]?.key);
    expect(town).not.toBe(region);
  });
});

describe('a mark that was opened', () => {
  const [both] = clusterSeats([bonn, koeln])(5);
  if (both === undefined) throw new Error('There is no mark.');

  it('stays while nothing changes, and keeps its key and place when its points are in several marks', () => {
    expect(clusterNow(both, [both])).toBe(both);
    const apart = clusterNow(both, clusterSeats([bonn, koeln, berlin])(10));
    expect(apart).toMatchObject({ key: both.key, count: 6, latitude: both.latitude });
  });

  it('tells who is there now, and is none where nobody is', () => {
    const fewer = clusterSeats([place('Köln', 50.938, 6.96, 1, 'UNION'), berlin])(5);
    expect(clusterNow(both, fewer)).toMatchObject({ count: 1, nodeClass: 'UNION' });
    expect(clusterNow(both, clusterSeats([berlin])(5))).toBeNull();
  });

  it('is found again in the mark that holds its largest place', () => {
    const marks = clusterSeats([bonn, koeln, berlin])(10);
    const names = marks.filter((mark) => holdsPoint(mark, both)).flatMap(({ places }) => places);
    expect(names.map(({ name }) => name)).toEqual(['Köln']);
  });
});
