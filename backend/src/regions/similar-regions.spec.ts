import type { EntitySummary } from '../database/entity-summary.ts';
import type { RegionTally } from './region.repository.ts';
import { similarRegions } from './similar-regions.ts';

function tally(id: string, population?: number, employees?: number): RegionTally {
  const entry = (indicator: string, value: number | undefined) =>
    value === undefined ? [] : [{ indicator, value, unit: 'persons', year: '2023' }];
  return {
    groups: [],
    region: {
      summary: { id } as EntitySummary,
      ...{ level: 'STATE', type: null, parentId: 'DE' },
      indicators: [...entry('population', population), ...entry('producing_employees', employees)],
    },
  };
}

const ids = (regions: readonly RegionTally[]): string[] =>
  regions.map(({ region }) => region.summary.id);

describe('similar regions', () => {
  it('are those with the nearest ratio of inhabitants, and not the region itself', () => {
    const all = [
      tally('a', 100),
      tally('b', 210),
      tally('c', 45),
      tally('d', 190),
      tally('e', 101),
    ];
    expect(ids(similarRegions(tally('a', 100), all, 3))).toEqual(['e', 'd', 'b']);
  });

  it('are alike in employees in production too, where these are known of both', () => {
    const all = [tally('b', 100, 50), tally('c', 120, 11), tally('d', 130)];
    expect(ids(similarRegions(tally('a', 100, 10), all, 3))).toEqual(['c', 'd', 'b']);
  });

  it('come by id where they are equally near', () => {
    expect(ids(similarRegions(tally('a', 100), [tally('c', 50), tally('b', 200)], 2))).toEqual([
      'b',
      'c',
    ]);
  });

  it('are none where nothing is known', () => {
    expect(similarRegions(tally('a'), [tally('b', 100)], 3)).toEqual([]);
    expect(similarRegions(tally('a', 100), [tally('b'), tally('c', 0)], 3)).toEqual([]);
  });
});
