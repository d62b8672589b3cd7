import { countByYear } from './link-period.ts';
import type { LinkPeriod } from './timeline.repository.ts';

const period = (
  validFrom: string | null,
  validUntil: string | null,
  count: number,
  firstDated = validFrom,
): LinkPeriod => ({ validFrom, validUntil, count, firstDated });

const told = (periods: readonly LinkPeriod[], today: string) =>
  countByYear(periods, today).map(({ year, day, linkCount }) => [year, day, linkCount]);

describe('links year by year', () => {
  it('are those valid on the last day of each year, and today in this one', () => {
    const periods = [
      period('2023-12-31', null, 1),
      period('2024-01-01', '2025-12-30', 10),
      period('2024-06-01', '2025-12-31', 100),
      period('2026-11-21', null, 1_000),
      period('2026-11-22', null, 10_000),
    ];
    expect(told(periods, '2026-11-21')).toEqual([
      [2023, '2023-12-31', 1],
      [2024, '2024-12-31', 111],
      [2025, '2025-12-31', 101],
      [2026, '2026-11-21', 1_001],
    ]);
  });

  it('count undated ones as open, but begin with the first year a link names', () => {
    const periods = [period(null, null, 5), period('1877-01-01', null, 2, null)];
    expect(told([...periods, period('2025-03-01', null, 1)], '2026-01-01')).toEqual([
      [2025, '2025-12-31', 8],
      [2026, '2026-01-01', 8],
    ]);
  });

  it('tell of this year alone where no link names an earlier one', () => {
    expect(told([], '2026-11-21')).toEqual([[2026, '2026-11-21', 0]]);
    expect(told([period('2030-01-01', null, 3)], '2026-11-21')).toEqual([[2026, '2026-11-21', 0]]);
  });
});
