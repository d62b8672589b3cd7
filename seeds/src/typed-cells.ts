import type { Column, Properties, PropertySpec, PropertyValue } from '@knotenwerk/graph-schema';
import type { Row } from './table.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;
const LIST_SEPARATOR = ';';

/**
 * The value a cell holds; undefined for an empty one. A cell that does not fit its type stays a text:
 * the model then says what it expected.
 */
export function typedValue({ type }: PropertySpec, cell: string): PropertyValue | undefined {
  if (cell === '') return undefined;
  switch (type) {
    case 'integer':
    case 'number':
    case 'latitude':
    case 'longitude':
      return NUMBER.test(cell) ? Number(cell) : cell;
    case 'references':
      return cell.split(LIST_SEPARATOR);
    default:
      return cell;
  }
}

/** The properties the columns of a row hold; empty cells are left out. */
export function typedRow(columns: readonly Column[], { cells }: Row): Properties {
  return Object.fromEntries(
    columns.flatMap(({ name, property, spec }) => {
      const value = typedValue(spec, cells[name] ?? '');
      return value === undefined ? [] : [[property, value]];
    }),
  );
}
