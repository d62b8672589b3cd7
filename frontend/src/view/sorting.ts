import type { Codec } from './codec.ts';

/** The columns a list can be sorted by, as the URL names them. */
export const SORT_COLUMNS = [
  'name',
  'art',
  'ort',
  'land',
  'gegruendet',
  'verbindungen',
  'beziehung',
  'mit',
  'rolle',
  'zeitraum',
  'quelle',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** The columns that can be left out of a list: all but the one that says who a row is about. */
export const HIDEABLE_COLUMNS = SORT_COLUMNS.filter((column) => column !== 'name');

/** By which column a table is sorted, and which way. */
export interface SortingBy<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** By which column a list is sorted. */
export type Sorting = SortingBy<SortColumn>;

/** The columns of the regions beside the map, as the URL names them. */
export const REGION_COLUMNS = ['name', 'anzahl', 'wert'] as const;
export type RegionColumn = (typeof REGION_COLUMNS)[number];

const DESCENDING = '-ab';

/** `<key>=name`, or `<key>=name-ab` for descending. */
function sortingBy<const Column extends string>(
  key: string,
  columns: readonly Column[],
): Codec<SortingBy<Column> | null> {
  return {
    key,
    initial: null,
    read(text) {
      const descending = text.endsWith(DESCENDING);
      const name = descending ? text.slice(0, -DESCENDING.length) : text;
      const column = columns.find((known) => known === name);
      return column === undefined
        ? { value: null, ignored: [text] }
        : { value: { column, descending }, ignored: [] };
    },
    write: (value) => (value === null ? '' : value.column + (value.descending ? DESCENDING : '')),
  };
}

export const sorting = sortingBy('sortierung', SORT_COLUMNS);
export const regionSorting = sortingBy('reihenfolge', REGION_COLUMNS);
