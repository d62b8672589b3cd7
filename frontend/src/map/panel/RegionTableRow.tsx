import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ShareBar } from '../../ui/ShareBar.tsx';
import type { RegionColumn } from '../../view/sorting.ts';
import type { Frame } from '../frame.ts';
import type { RegionRow } from '../region-rows.ts';
import type { MapTexts } from '../use-map-texts.ts';

/** What a row of the table of regions is drawn with. */
export interface RegionLook {
  readonly frame: Frame;
  readonly texts: MapTexts;
  readonly digits: number;
  /** The column the map paints by: it has the bars. */
  readonly painted: RegionColumn;
  /** The head of the column of rates; null where no region has one. */
  readonly rateHead: string | null;
  readonly highlighted: string | null;
  readonly onHighlight: (id: string | null) => void;
}

function Bar({ value, most }: { readonly value: number | null; readonly most: number }) {
  return (
    <ShareBar className="region-table__bar" share={(value ?? 0) / Math.max(most, Number.EPSILON)} />
  );
}

interface CellsProps extends Pick<RegionLook, 'texts' | 'digits' | 'painted' | 'rateHead'> {
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

interface RegionTableRowProps extends RegionLook {
  readonly row: RegionRow;
  readonly most: number;
  readonly hrefs: ReadonlyMap<string, string>;
}

/** A region with its numbers. */
export function RegionTableRow({ row, most, hrefs, ...props }: RegionTableRowProps) {
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
