import { type Locale, regionName, regionSort } from '@knotenwerk/graph-schema';
import type { MapTallyFragment } from '../gql/graphql.ts';
import type { RegionColumn, SortingBy } from '../view/sorting.ts';
import type { ViewState } from '../view/view-state.ts';

/** A region as the map paints it and the table tells it. */
export interface RegionRow {
  readonly id: string;
  readonly name: string;
  /** What it is, where its name does not say so: „Stadt“, „Kreis“. */
  readonly sort: string | null;
  /** How many count in it; null where nobody names it. */
  readonly count: number | null;
  /** How many for so many persons; null where that is not known. */
  readonly rate: number | null;
}

/** The measure of a row that the map paints by; null is „keine Angabe“. */
export function measured(row: RegionRow, measure: ViewState['measure']): number | null {
  return measure === 'anzahl' ? row.count : row.rate;
}

/** The column a measure stands in. */
export function columnOf(measure: ViewState['measure']): RegionColumn {
  return measure === 'anzahl' ? 'anzahl' : 'wert';
}

/** Largest first for numbers, A to Z for names: the order a column has at first. */
export function firstOrder(column: RegionColumn): SortingBy<RegionColumn> {
  return { column, descending: column !== 'name' };
}

/** A tally as a row. Which Kreise an actor works in is often not told: there, none is no zero but no information. */
export function toRow(tally: MapTallyFragment, locale: Locale): RegionRow {
  const { region, level, type, count, value } = tally;
  const nobody = level === 'DISTRICT' && count === 0;
  const name = regionName(region, locale);
  return {
    id: region.id,
    name,
    sort: level === 'DISTRICT' ? regionSort(type, name, locale) : null,
    count: nobody ? null : count,
    rate: nobody ? null : value,
  };
}

function compare(one: RegionRow, other: RegionRow, column: RegionColumn): number {
  if (column === 'name') return 0;
  const [a, b] = column === 'anzahl' ? [one.count, other.count] : [one.rate, other.rate];
  return (a ?? 0) - (b ?? 0);
}

function isKnown(row: RegionRow, column: RegionColumn): boolean {
  return column === 'name' || (column === 'anzahl' ? row.count : row.rate) !== null;
}

/** Rows by a column, then by name; what has no value stands last, whichever way is sorted. */
export function sortRows(
  rows: readonly RegionRow[],
  { column, descending }: SortingBy<RegionColumn>,
  locale: Locale,
): readonly RegionRow[] {
  const names = new Intl.Collator(locale);
  const way = descending ? -1 : 1;
  const byName = (one: RegionRow, other: RegionRow) =>
    (column === 'name' ? way : 1) * names.compare(one.name, other.name);
  const known = rows.filter((row) => isKnown(row, column));
  const unknown = rows.filter((row) => !isKnown(row, column));
  return [
    ...known.toSorted((a, b) => way * compare(a, b, column) || byName(a, b)),
    ...unknown.toSorted(byName),
  ];
}
