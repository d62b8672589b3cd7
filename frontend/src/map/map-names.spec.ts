import { nameOfMark } from './map-names.ts';
import type { SeatCluster, SeatPlace } from './seats/seat-clusters.ts';

const actor = (name: string, shortName: string | null = null) => ({
  ...{ id: name, label: 'Organisation' as const, name, shortName },
  nodeClass: 'INITIATIVE' as const,
});
const place = (name: string | null, ...actors: SeatPlace['actors']): SeatPlace => ({
  ...{ name, latitude: 51, longitude: 7, isApproximate: false, kinds: [], actors },
  actorCount: actors.length,
});
const cluster = (...places: readonly SeatPlace[]): SeatCluster => ({
  ...{ key: 'k', latitude: 51, longitude: 7, nodeClass: null, isApproximate: false, places },
  count: places.reduce((sum, { actorCount }) => sum + actorCount, 0),
});
const name = (of: SeatCluster, zoom: number) => nameOfMark(of, zoom, (town) => `${town} u. a.`);
const several = place('Köln', actor('Eins'), actor('Zwei'));

describe('the name of a mark', () => {
  it('is the town, from the zoom on at which there is room', () => {
    expect(name(cluster(several), 6.75)).toBeNull();
    expect(name(cluster(several), 7)).toBe('Köln');
  });

  it('says where there are more towns in it', () => {
    expect(name(cluster(several, place('Bonn', actor('Drei'))), 8)).toBe('Köln u. a.');
  });

  it('is, far in, the short name of the only actor, unless that is long', () => {
    const one = cluster(place('Jülich', actor('Zukunft der Industrie e. V.', 'Zukunft')));
    expect([name(one, 9.25), name(one, 9.5)]).toEqual(['Jülich', 'Zukunft']);
    const long = cluster(place('Jülich', actor('Ein Name, der länger ist als jeder Ort')));
    expect(name(long, 12)).toBe('Jülich');
  });

  it('is missing where the town is', () => {
    expect(name(cluster(place(null, actor('Eins'))), 12)).toBeNull();
  });
});
