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

/** By which column a list is sorted, and which way. */
export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

const DESCENDING = '-ab';

/** `sortierung=name`, or `sortierung=name-ab` for descending. */
export const sorting: Codec<Sorting | null> = {
  key: 'sortierung',
  initial: null,
  read(text) {
    const descending = text.endsWith(DESCENDING);
    const name = descending ? text.slice(0, -DESCENDING.length) : text;
    const column = SORT_COLUMNS.find((known) => known === name);
    return column === undefined
      ? { value: null, ignored: [text] }
      : { value: { column, descending }, ignored: [] };
  },
  write: (value) => (value === null ? '' : value.column + (value.descending ? DESCENDING : '')),
};
