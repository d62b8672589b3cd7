import { GERMANY, legendEntries } from '@knotenwerk/graph-schema';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { NodeShape } from '../graph/NodeShape.tsx';
import { useLocale } from '../i18n/i18n.ts';
import { Foldable } from '../ui/Foldable.tsx';
import type { Frame } from './frame.ts';
import type { MarkedSeats } from './picture/seat-layer.ts';
import type { SeatPlace } from './seats/seat-clusters.ts';

/** A mark and what it means. */
export interface Sign {
  readonly text: string;
  /** Seats that are marked like that. */
  readonly seats: MarkedSeats;
}

const ONE = { count: 1, isApproximate: false } as const;

/**
 * The marks of those who have their seat at the places: shapes in the order of the legend of Netz, and what a number and
 * a dashed line are where no note says so, as that of Germany does.
 */
export function useSigns({ parent }: Frame, places: readonly SeatPlace[]): readonly Sign[] {
  const { t } = useTranslation('map');
  const locale = useLocale();
  return useMemo(() => {
    const classes = places.flatMap(({ kinds }) => kinds.map(({ nodeClass }) => nodeClass));
    const shapes = legendEntries(classes, locale).map(({ nodeClass, caption }): Sign => ({
      text: caption,
      seats: { ...ONE, nodeClass },
    }));
    if (parent === GERMANY || places.length === 0) return shapes;
    const several = { ...ONE, count: 2, nodeClass: null };
    const nodeClass = shapes[0]?.seats.nodeClass ?? null;
    const somewhere = { ...ONE, isApproximate: true, nodeClass };
    return [
      ...shapes,
      { text: t('legend.several'), seats: several },
      ...(places.some(({ isApproximate }) => isApproximate)
        ? [{ text: t('seats.dashed'), seats: somewhere }]
        : []),
    ];
  }, [parent, places, locale, t]);
}

function Mark({ seats: { count, nodeClass, isApproximate } }: Pick<Sign, 'seats'>) {
  const look = [
    ...['map-seat', ...(count === 1 ? ['map-seat--one'] : [])],
    ...(isApproximate ? ['map-seat--approximate'] : []),
  ];
  return (
    <span className={look.join(' ')} aria-hidden="true">
      {count > 1 && count}
      {nodeClass !== null && <NodeShape nodeClass={nodeClass} />}
    </span>
  );
}

/** What the marks on the map mean, folded away until it is wanted; on paper it is open. */
export function MapSigns({ signs }: { readonly signs: readonly Sign[] }) {
  const { t } = useTranslation('map');
  return (
    <Foldable className="map-legend__signs">
      <summary>{t('legend.signs')}</summary>
      <ul>
        {signs.map(({ text, seats }) => (
          <li key={text}>
            <Mark seats={seats} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </Foldable>
  );
}
