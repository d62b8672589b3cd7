import { isHeld, tellFinding, type Finding } from './limits.ts';

const finding = (measured: number): Finding => ({
  what: 'search',
  measured,
  limit: 0.3,
  unit: 'share',
});

it('holds below the limit only', () => {
  expect([0.29, 0.3, 0.31].map((measured) => isHeld(finding(measured)))).toEqual([
    true,
    false,
    false,
  ]);
});

it('tells what was measured and what is allowed', () => {
  expect(tellFinding(finding(0.12))).toBe('held      search: 12 %, under 30 % allowed');
  expect(tellFinding({ ...finding(312.4), limit: 300, unit: 'ms' })).toBe(
    'EXCEEDED  search: 312 ms, under 300 ms allowed',
  );
  expect(tellFinding({ ...finding(94.2), limit: 110, unit: 'kB' })).toBe(
    'held      search: 94 kB, under 110 kB allowed',
  );
});
