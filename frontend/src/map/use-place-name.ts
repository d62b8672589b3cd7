import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatPlace } from './seats/seat-clusters.ts';

/** What a place is called, in words where it has no name or stands for a whole region. */
export function usePlaceName(): (place: Pick<SeatPlace, 'name' | 'isApproximate'>) => string {
  const { t } = useTranslation('map');
  return useCallback(
    ({ name, isApproximate }) => {
      const own = name ?? t('links.nameless');
      return isApproximate ? t('links.approximate', { name: own }) : own;
    },
    [t],
  );
}
