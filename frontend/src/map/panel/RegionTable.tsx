import { capitalised } from '@knotenwerk/graph-schema';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SortableHead } from '../../ui/SortableHead.tsx';
import type { RegionColumn, SortingBy } from '../../view/sorting.ts';
import { firstOrder, type RegionRow } from '../region-rows.ts';
import { RegionTableRow, type RegionLook } from './RegionTableRow.tsx';
import { useChosenInSight } from './use-chosen-in-sight.ts';

/** The regions of a table, and its order. */
export interface RegionTableProps extends RegionLook {
  /** In the order they are shown in. */
  readonly rows: readonly RegionRow[];
  readonly sorting: SortingBy<RegionColumn>;
  readonly onSort: (sorting: SortingBy<RegionColumn>) => void;
  readonly hrefOf: (id: string) => string;
}

function Head({
  column,
  caption,
  sorting,
  onSort,
}: Pick<RegionTableProps, 'sorting' | 'onSort'> & {
  readonly column: RegionColumn;
  readonly caption: string;
}) {
  const active = sorting.column === column;
  const order = sorting.descending ? 'descending' : 'ascending';
  return (
    <SortableHead
      order={active ? order : null}
      className={column === 'name' ? undefined : 'number'}
      onSort={() => {
        onSort(active ? { column, descending: !sorting.descending } : firstOrder(column));
      }}
    >
      {caption}
    </SortableHead>
  );
}

/** The numbers of the map as a table: every region a link, by which the keyboard gets to it. */
export function RegionTable(props: RegionTableProps) {
  const { t } = useTranslation('map');
  const { frame, rows, texts, painted, rateHead } = props;
  const table = useChosenInSight(frame.chosen);
  const [all, setAll] = useState(false);
  const { hrefOf } = props;
  const hrefs = useMemo(() => new Map(rows.map(({ id }) => [id, hrefOf(id)])), [rows, hrefOf]);
  const named = rows.filter(({ count }) => count !== null);
  const chosenIsNamed = frame.chosen === null || named.some(({ id }) => id === frame.chosen);
  const folds = named.length > 0 && named.length < rows.length && chosenIsNamed;
  const shown = folds && !all ? named : rows;
  const most = Math.max(
    0,
    ...rows.map(({ count, rate }) => (painted === 'anzahl' ? count : rate) ?? 0),
  );
  const nameHead = t(frame.level === 'STATE' ? 'columns.state' : 'columns.district');
  const count = rows.length - named.length;
  const what = texts.what(2);
  return (
    <>
      <table className="region-table" ref={table}>
        <caption className="visually-hidden">{t('caption', { title: texts.title })}</caption>
        <thead>
          <tr>
            <Head column="name" caption={nameHead} {...props} />
            <Head column="anzahl" caption={capitalised(what)} {...props} />
            {rateHead !== null && <Head column="wert" caption={rateHead} {...props} />}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <RegionTableRow key={row.id} row={row} most={most} hrefs={hrefs} {...props} />
          ))}
        </tbody>
      </table>
      {folds && (
        <p className="region-table__more">
          <button
            type="button"
            className="text-button"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? t('showNamed') : t('showAll', { number: texts.number(rows.length) })}
          </button>{' '}
          <span className="muted">
            · {t('withoutValue', { count, number: texts.number(count) })}
          </span>
        </p>
      )}
    </>
  );
}
