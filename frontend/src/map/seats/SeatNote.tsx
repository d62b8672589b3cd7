import { GERMANY } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import type { SeatPlace } from './seat-clusters.ts';
import type { MapTexts } from '../use-map-texts.ts';
import type { MapView } from '../use-map-view.ts';

interface SeatNoteProps {
  readonly view: MapView;
  readonly texts: MapTexts;
  readonly places: readonly SeatPlace[];
}

/** How many seats the marks stand for, and who has none; null where no seat is known, or only some are shown. */
export function useSeatWords({ view, texts, places }: SeatNoteProps): string | null {
  const { t } = useTranslation('map');
  const seats = places.reduce((sum, { actorCount }) => sum + actorCount, 0);
  if (seats === 0 || view.frame.parent !== GERMANY) return null;
  const without = Math.max(0, view.compared.parent.count - seats);
  const told = (count: number) => ({ count, number: texts.number(count) });
  const parts = [
    t('seats.legend', told(seats)),
    ...(without > 0 ? [t('seats.without', told(without))] : []),
    ...(places.some(({ isApproximate }) => isApproximate) ? [t('seats.dashed')] : []),
  ];
  return parts.join('; ');
}

/** What the marks on the map are; while others are on their way it keeps its room and says nothing. */
export function SeatNote({ awaited, ...props }: SeatNoteProps & { readonly awaited: boolean }) {
  const words = useSeatWords(props);
  if (words === null) return null;
  const style = awaited ? ({ visibility: 'hidden' } as const) : undefined;
  return (
    <p className="map__seats muted" style={style}>
      {words}
    </p>
  );
}

/** That nobody knows where the seats are, and the way to ask again. */
export function SeatFailure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation(['map', 'states']);
  return (
    <div className="map__seats" role="alert">
      <p>{t('map:seats.noSeats')}</p>
      <button type="button" className="text-button" onClick={onRetry}>
        {t('states:retry')}
      </button>
    </div>
  );
}
