import {
  nodeColumns,
  nodeLabelSpec,
  type Column,
  type NodeLabel,
  type RecordTable,
} from '@knotenwerk/graph-schema';
import { nodeFile, recordFile, rowsOf, type Row, type Tables } from '../table.ts';
import type { Copies } from './copies.ts';
import { MadeNames } from './made-names.ts';
import type { Random } from './seeded-random.ts';

/** A row as its cells by column. */
export type Cells = Readonly<Record<string, string>>;

type Names = ReadonlyMap<string, MadeNames>;

/** Towns are places, which are not made up: seats and coordinates would be wrong. */
const isName = ({ property, spec }: Column): boolean =>
  spec.searched === true && spec.type === 'text' && property !== 'town';

function madeNames(rows: readonly Row[], columns: readonly Column[]): Names {
  return new Map(
    columns
      .filter(isName)
      .map(({ name }) => [name, new MadeNames(rows.map(({ cells }) => cells[name] ?? ''))]),
  );
}

/** How far from its original a copy has its seat at most, in degrees of latitude: some two kilometres, the same town. */
const NEARBY = 0.02;

/** A place near another one: in a large network not all who are in a town share a door. */
function nearby(degrees: string, random: Random): string {
  return (Number(degrees) + (2 * random() - 1) * NEARBY).toFixed(4);
}

/**
 * The value of a cell in a copy: ids point into the same copy, names are other ones, seats lie nearby, all else stays.
 */
function copiedCell(
  { name, spec }: Column,
  cell: string,
  copy: number,
  { copies, names, random }: { copies: Copies; names: Names; random: Random },
): string {
  if (copy === 0 || cell === '') return cell;
  const { to = '' } = spec;
  if (spec.type === 'reference' || spec.type === 'references')
    return cell
      .split(';')
      .map((id) => copies.idOf(to, id, copy))
      .join(';');
  if (spec.type === 'latitude' || spec.type === 'longitude') return nearby(cell, random);
  return names.get(name)?.make(cell, random) ?? cell;
}

/** The rows of a file in all copies, those of one row together; `owner` is the column that holds the id of the node. */
function* copiedRows(
  rows: readonly Row[],
  columns: readonly Column[],
  { label, owner }: { readonly label: NodeLabel; readonly owner: string },
  { copies, random }: { readonly copies: Copies; readonly random: Random },
): Generator<Cells> {
  const names = madeNames(rows, columns);
  for (const { cells } of rows) {
    const id = cells[owner] ?? '';
    for (let copy = 0; copy < copies.countOf(label, id); copy += 1) {
      const copied = columns.map((column): [string, string] => [
        column.name,
        copiedCell(column, cells[column.name] ?? '', copy, { copies, names, random }),
      ]);
      yield { ...cells, ...Object.fromEntries(copied), [owner]: copies.ownId(id, copy) };
    }
  }
}

/** Every row of a label's file. */
export function generatedNodes(
  label: NodeLabel,
  tables: Tables,
  copies: Copies,
  random: Random,
): Generator<Cells> {
  const whose = { label, owner: 'id' };
  const rows = rowsOf(tables, nodeFile(label));
  // Columns that stand for a link are those of vocabularies only, of which there is one copy.
  if (nodeLabelSpec(label).linkColumns && !copies.isSingle(label))
    throw new Error(`The link columns of ${label} would have to be copied too.`);
  return copiedRows(rows, nodeColumns(label), whose, { copies, random });
}

/** Every row of a table of records. */
export function generatedRecords(
  table: RecordTable,
  tables: Tables,
  copies: Copies,
  random: Random,
): Generator<Cells> {
  const { label, owner, columns } = table;
  return copiedRows(
    rowsOf(tables, recordFile(table)),
    columns,
    { label, owner },
    { copies, random },
  );
}
