import { QUESTION_KINDS } from './draw-questions.ts';
import { findAdded, questionTable, type TimesByKind } from './question-table.ts';

const TIMES: TimesByKind = Object.fromEntries(
  QUESTION_KINDS.map((kind, place) => [
    kind,
    { driver: [10, 10], neo4j: [12 + place, 12 + place], embedded: [2.5, 2.5] },
  ]),
) as unknown as TimesByKind;

it('prints times in milliseconds and how they compare with the driver', () => {
  expect(`\n${questionTable(TIMES).join('\n')}`).toBe(`
                        driver        Neo4j       of driver          embedded       of driver
                        median  p95  median  p95     median     p95    median  p95     median     p95
neighbourhood, 2 steps      10   10      12   12     1.20 ×  1.20 ×       2.5  2.5     0.25 ×  0.25 ×
five paths                  10   10      13   13     1.30 ×  1.30 ×       2.5  2.5     0.25 ×  0.25 ×
search                      10   10      14   14     1.40 ×  1.40 ×       2.5  2.5     0.25 ×  0.25 ×
common neighbours           10   10      15   15     1.50 ×  1.50 ×       2.5  2.5     0.25 ×  0.25 ×`);
});

it('finds what the API adds to the driver as a share of the driver’s own time', () => {
  expect(findAdded(TIMES, 10).map(({ measured }) => measured.toFixed(2))).toEqual([
    '0.20',
    '0.30',
    '0.40',
    '0.50',
  ]);
  expect(findAdded(TIMES, 10)[0]?.what).toBe(
    'neighbourhood, 2 steps, 10 ×: what the API adds to the driver',
  );
});
