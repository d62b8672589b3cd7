import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../ui/Icon.tsx';
import type { RegionColumn, SortingBy } from '../view/sorting.ts';
import type { Frame } from './frame.ts';
import { firstOrder, type RegionRow } from './region-rows.ts';
import type { MapTexts } from './use-map-texts.ts';

/** Full width of a bar in the units of its drawing. */
const WIDTH = 100;

interface RegionTableProps {
  readonly frame: Frame;
  /** In the order they are shown in. */
  readonly rows: readonly RegionRow[];
  readonly texts: MapTexts;
  readonly digits: number;
  /** The column the map paints by: it has the bars. */
  readonly painted: RegionColumn;
  readonly sorting: SortingBy<RegionColumn>;
  readonly onSort: (sorting: SortingBy<RegionColumn>) => void;
  /** The head of the column of rates; null where no region has one. */
  readonly rateHead: string | null;
  readonly highlighted: string | null;
  readonly onHighlight: (id: string | null) => void;
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
    <th
      scope="col"
      className={column === 'name' ? undefined : 'number'}
      aria-sort={active ? order : undefined}
    >
      <button
        type="button"
        onClick={() => {
          onSort(active ? { column, descending: !sorting.descending } : firstOrder(column));
        }}
      >
        {caption}
        {active && <Icon name={sorting.descending ? 'down' : 'up'} size={14} />}
      </button>
    </th>
  );
}

function Bar({ value, most }: { readonly value: number | null; readonly most: number }) {
  const width = String(((value ?? 0) / Math.max(most, Number.EPSILON)) * WIDTH);
  return (
    <svg
      className="region-table__bar"
      viewBox={`0 0 ${String(WIDTH)} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={`M0 0H${width}V8H0Z`} />
    </svg>
  );
}

interface CellsProps extends Pick<RegionTableProps, 'texts' | 'digits' | 'painted' | 'rateHead'> {
  readonly row: RegionRow;
  readonly most: number;
  readonly href: string;
  readonly isChosen: boolean;
}

/** What stands in a row. All four hundred would be drawn anew with each region that is pointed at. */
const Cells = memo(function Cells(props: CellsProps) {
  const { row, most, texts, digits, painted, rateHead, href, isChosen } = props;
  const { t } = useTranslation('map');
  const number = (value: number | null, places?: number) =>
    value === null ? <span className="muted">{t('noValue')}</span> : texts.number(value, places);
  return (
    <>
      <th scope="row">
        <Link to={href} aria-current={isChosen ? 'true' : undefined}>
          {row.name}
        </Link>
        {row.sort !== null && <span className="muted"> {row.sort}</span>}
      </th>
      <td className="number">
        {number(row.count)}
        {painted === 'anzahl' && row.count !== null && <Bar value={row.count} most={most} />}
      </td>
      {rateHead !== null && (
        <td className="number">
          {number(row.rate, digits)}
          {painted === 'wert' && row.rate !== null && <Bar value={row.rate} most={most} />}
        </td>
      )}
    </>
  );
});

interface RowProps extends RegionTableProps {
  readonly row: RegionRow;
  readonly most: number;
  readonly hrefs: ReadonlyMap<string, string>;
}

function Row({ row, most, hrefs, ...props }: RowProps) {
  const { texts, digits, painted, rateHead, highlighted, onHighlight, frame } = props;
  const isChosen = frame.chosen === row.id;
  const classes = [
    highlighted === row.id ? 'row--highlighted' : '',
    isChosen ? 'row--selected' : '',
  ];
  const highlight = () => {
    onHighlight(row.id);
  };
  const leave = () => {
    onHighlight(null);
  };
  return (
    <tr
      className={classes.join(' ').trim()}
      onMouseEnter={highlight}
      onMouseLeave={leave}
      onFocus={highlight}
      onBlur={leave}
    >
      <Cells
        {...{ row, most, texts, digits, painted, rateHead, isChosen }}
        href={hrefs.get(row.id) ?? ''}
      />
    </tr>
  );
}

/** The numbers of the map as a table: every region a link, by which the keyboard gets to it. */
export function RegionTable(props: RegionTableProps) {
  const { t } = useTranslation('map');
  const { frame, rows, texts, painted, rateHead } = props;
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
      <table className="region-table">
        <caption className="visually-hidden">{t('caption', { title: texts.title })}</caption>
        <thead>
          <tr>
            <Head column="name" caption={nameHead} {...props} />
            <Head
              column="anzahl"
              caption={what.charAt(0).toUpperCase() + what.slice(1)}
              {...props}
            />
            {rateHead !== null && <Head column="wert" caption={rateHead} {...props} />}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.id} row={row} most={most} hrefs={hrefs} {...props} />
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
