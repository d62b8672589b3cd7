import type { Contestant } from './contestants.ts';
import { QUESTION_KINDS, type QuestionKind } from './draw-questions.ts';
import { LIMITS, type Finding } from './limits.ts';
import { summarise, type Summary } from './statistics.ts';
import { milliseconds, ratio, tableLines } from './table.ts';
import type { Times } from './take-turns.ts';

/** How the table calls the questions. */
const CAPTIONS: Readonly<Record<QuestionKind, string>> = {
  neighbourhood: 'neighbourhood, 2 steps',
  paths: 'five paths',
  search: 'search',
  common: 'common neighbours',
};

/** The times of every kind of question at one size. */
export type TimesByKind = Readonly<Record<QuestionKind, Times>>;

const HEADER = [
  ['', 'driver', '', 'Neo4j', '', 'of driver', '', 'embedded', '', 'of driver', ''],
  ['', ...Array.from({ length: 5 }, () => ['median', 'p95']).flat()],
];

function rowOf(kind: QuestionKind, times: Times): readonly string[] {
  const of = (contestant: Contestant): Summary => summarise(times[contestant]);
  const driver = of('driver');
  const both = ({ median, p95 }: Summary) => [milliseconds(median), milliseconds(p95)];
  const ratios = ({ median, p95 }: Summary) => [
    ratio(median, driver.median),
    ratio(p95, driver.p95),
  ];
  const [neo4j, embedded] = [of('neo4j'), of('embedded')];
  return [
    CAPTIONS[kind],
    ...both(driver),
    ...both(neo4j),
    ...ratios(neo4j),
    ...both(embedded),
    ...ratios(embedded),
  ];
}

/** The table of one size: milliseconds of the bare driver and of the API over both stores, and how they compare. */
export function questionTable(times: TimesByKind): readonly string[] {
  return tableLines([...HEADER, ...QUESTION_KINDS.map((kind) => rowOf(kind, times[kind]))]);
}

/** What the API adds to the driver's own time, question by question. */
export function findAdded(times: TimesByKind, size: number): readonly Finding[] {
  return QUESTION_KINDS.map((kind) => {
    const [driver, neo4j] = [summarise(times[kind].driver), summarise(times[kind].neo4j)];
    return {
      what: `${CAPTIONS[kind]}, ${String(size)} ×: what the API adds to the driver`,
      measured: neo4j.median / driver.median - 1,
      limit: LIMITS.addedShare,
      unit: 'share',
    };
  });
}
