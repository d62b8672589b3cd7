import { useTranslation } from 'react-i18next';
import { ActorTicks } from './ActorTicks.tsx';
import type { SeatPlace } from './seat-clusters.ts';

interface SeatListProps {
  readonly place: SeatPlace;
  /** Whether the place is named above its list. */
  readonly named: boolean;
  /** More names are on their way. */
  readonly awaited: boolean;
  /** An actor of the list is pointed at, or none. */
  readonly onPoint: (id: string | null) => void;
}

/** Who has a seat at a place. */
export function SeatList({ place, named, awaited, onPoint }: SeatListProps) {
  const { t } = useTranslation('map');
  const more = place.actorCount - place.actors.length;
  return (
    <>
      {named && <h3>{place.name ?? t('links.nameless')}</h3>}
      {place.isApproximate && <p className="muted small">{t('seats.approximate')}</p>}
      <ActorTicks actors={place.actors} onPoint={onPoint} />
      {more > 0 && !awaited && <p className="muted small">{t('seats.more', { count: more })}</p>}
    </>
  );
}
