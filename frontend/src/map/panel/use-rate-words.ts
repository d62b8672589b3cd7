import { useTranslation } from 'react-i18next';
import type { MapView } from '../use-map-view.ts';

/** The head of the column of rates, and when what they divide by was counted; null where no region has a rate. */
export function useRateWords({ baseYear, counting }: Pick<MapView, 'baseYear' | 'counting'>) {
  const { t } = useTranslation('map');
  const key = counting.measure === 'beschaeftigte' ? 'perEmployees' : 'perMillion';
  if (baseYear === null) return { head: null, base: null };
  return { head: t(`columns.${key}`), base: t(`base.${key}`, { year: baseYear }) };
}
