import { useTranslation } from 'react-i18next';
import type { MapView } from '../use-map-view.ts';

/**
 * The head of the column of rates, and when what they divide by was counted; null where no region has a rate. Where one
 * is wanted all the same, `missing` says what is not known.
 */
export function useRateWords({ baseYear, counting }: Pick<MapView, 'baseYear' | 'counting'>) {
  const { t } = useTranslation('map');
  const key = counting.measure === 'beschaeftigte' ? 'perEmployees' : 'perMillion';
  if (baseYear === null) {
    const missing = counting.measure === 'anzahl' ? null : t(`missing.${key}`);
    return { head: null, base: null, missing };
  }
  return { head: t(`columns.${key}`), base: t(`base.${key}`, { year: baseYear }), missing: null };
}
