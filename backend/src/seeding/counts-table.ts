import type { SeedCount, SeedCounts } from './seed-counts.ts';

const NAME_WIDTH = 18;
const NUMBER_WIDTH = 10;

function line(name: string, cells: readonly (number | string)[]): string {
  const texts = cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell));
  return `  ${name.padEnd(NAME_WIDTH)}${texts.map((text) => text.padStart(NUMBER_WIDTH)).join('')}`;
}

function sum(counts: readonly SeedCount[], key: 'held' | 'created' | 'changed'): number {
  return counts.reduce((total, count) => total + count[key], 0);
}

function section(title: string, counts: readonly SeedCount[]): string[] {
  return [
    line(title, ['in seeds', 'new', 'changed']),
    ...counts.map(({ name, held, created, changed }) => line(name, [held, created, changed])),
    line('together', [sum(counts, 'held'), sum(counts, 'created'), sum(counts, 'changed')]),
  ];
}

/** The counts of a load as lines of plain text, for a terminal or a log. */
export function countsTable({ nodes, links }: SeedCounts): readonly string[] {
  return [...section('NODES', nodes), '', ...section('LINKS', links)];
}
