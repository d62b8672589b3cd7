import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/i18n.ts';
import { SortableHead } from '../ui/SortableHead.tsx';
import type { Sorting, SortColumn } from '../view/sorting.ts';
import type { CellContext, Column } from './columns.tsx';

/** Rows under a heading of their own. */
export interface TableGroup<Row> {
  readonly key: string;
  /** Null: the only group needs no heading. */
  readonly heading: string | null;
  readonly note?: string | undefined;
  readonly rows: readonly Row[];
}

/** How rows are picked out. */
export interface RowMarking<Row> {
  readonly isMarked: (row: Row) => boolean;
  readonly toggle: (row: Row) => void;
  /** What picking a row out does, in words. */
  readonly label: (row: Row) => string;
  /** No further row can be picked out. */
  readonly full: boolean;
}

/** A table and what can be done with it. */
export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly TableGroup<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  /** The order a column has at first; a column left out cannot be sorted. */
  readonly sortable: (column: SortColumn) => { readonly descending: boolean } | null;
  /** Whether a second click turns the order round. */
  readonly turns: boolean;
  readonly hrefOf: CellContext['hrefOf'];
  readonly isSelected: (row: Row) => boolean;
  /** How its rows are picked out; a table without it has rows to read alone. */
  readonly marking?: RowMarking<Row>;
  /** What is to be said of a row besides its cells. */
  readonly noteOf?: (row: Row) => string | null;
}

function Head<Row>({ column, numeric, ...props }: Column<Row> & DataTableProps<Row>) {
  const { t } = useTranslation('list');
  const { sorting, onSort, sortable, turns } = props;
  const first = sortable(column);
  const active = sorting.column === column;
  const order = sorting.descending ? 'descending' : 'ascending';
  const className = numeric ? 'number' : undefined;
  if (first === null)
    return (
      <th role="columnheader" scope="col" className={className}>
        {t(`columns.${column}`)}
      </th>
    );
  return (
    <SortableHead
      order={active ? order : null}
      className={className}
      onSort={() => {
        onSort({ column, descending: active && turns ? !sorting.descending : first.descending });
      }}
    >
      {t(`columns.${column}`)}
    </SortableHead>
  );
}

function MarkBox<Item>({
  row,
  marking,
}: {
  readonly row: Item;
  readonly marking: RowMarking<Item>;
}) {
  const isMarked = marking.isMarked(row);
  return (
    <input
      type="checkbox"
      className="row__mark"
      checked={isMarked}
      disabled={marking.full && !isMarked}
      aria-label={marking.label(row)}
      onChange={() => {
        marking.toggle(row);
      }}
    />
  );
}

function Row<Item>({ row, ...props }: { readonly row: Item } & DataTableProps<Item>) {
  const { t } = useTranslation('list');
  const locale = useLocale();
  const { columns, hrefOf, isSelected, noteOf, marking } = props;
  const note = noteOf?.(row) ?? null;
  return (
    <tr role="row" className={isSelected(row) ? 'row--selected' : undefined}>
      {columns.map(({ column, numeric, text, cell }, place) => {
        const content = cell ? cell(row, { locale, hrefOf }) : text(row, locale);
        const className = numeric ? 'number' : undefined;
        return place === 0 ? (
          <th key={column} role="rowheader" scope="row" className={marking && 'row__head'}>
            {marking && <MarkBox row={row} marking={marking} />}
            {content}
            {note !== null && <span className="row__note">{note}</span>}
          </th>
        ) : (
          <td key={column} role="cell" className={className} data-column={t(`columns.${column}`)}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

/**
 * A table with sortable heads, in groups. The roles are written out because on phones each row is laid out as a block,
 * which would take the table out of the accessibility tree.
 */
export function DataTable<Item>(props: DataTableProps<Item>) {
  const { caption, columns, groups, keyOf } = props;
  return (
    <div className="table-frame">
      <table role="table" className="data-table">
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {columns.map(({ column }) => (
            <col key={column} className={`column column--${column}`} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Head key={column.column} {...props} {...column} />
            ))}
          </tr>
        </thead>
        {groups.map(({ key, heading, note, rows }) => (
          <tbody key={key} role="rowgroup">
            {heading !== null && (
              <tr role="row" className="group-row">
                <th role="columnheader" scope="colgroup" colSpan={columns.length}>
                  {heading} {note !== undefined && <span>{note}</span>}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={keyOf(row)} row={row} {...props} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
