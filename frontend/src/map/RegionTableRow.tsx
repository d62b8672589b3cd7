import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegionRow } from './region-rows.ts';
import type { RegionTableProps } from './RegionTable.tsx';
import { showInPanel } from './show-in-panel.ts';

/** Full width of a bar in the units of its drawing. */
const WIDTH = 100;

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

interface RegionTableRowProps extends RegionTableProps {
  readonly row: RegionRow;
  readonly most: number;
  readonly hrefs: ReadonlyMap<string, string>;
}

/** A region with its numbers; the chosen one is brought into sight. */
export function RegionTableRow({ row, most, hrefs, ...props }: RegionTableRowProps) {
  const { texts, digits, painted, rateHead, highlighted, onHighlight, frame } = props;
  const isChosen = frame.chosen === row.id;
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isChosen) showInPanel(element.current);
  }, [isChosen]);
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
      ref={element}
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
