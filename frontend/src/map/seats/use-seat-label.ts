import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaceName } from '../use-place-name.ts';
import type { SeatCluster } from './seat-clusters.ts';

/** Towns named in a mark before „und weitere“. */
const NAMED = 3;

/** What a mark is called: how many have their seat there, and where. */
export function useSeatLabel(): (cluster: SeatCluster) => string {
  const { t } = useTranslation('map');
  const nameOf = usePlaceName();
  return useCallback(
    ({ places, count }: SeatCluster) => {
      const names = places.slice(0, NAMED).map(nameOf);
      const rest = places.length - names.length;
      const where = [...names, ...(rest > 0 ? [t('seats.towns', { count: rest })] : [])];
      return t('seats.mark', { count, where: where.join(', ') });
    },
    [t, nameOf],
  );
}
