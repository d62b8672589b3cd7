import { capitalised } from '@knotenwerk/graph-schema';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import type { Frame } from './frame.ts';
import { countedWords } from './region-words.ts';
import type { MapView } from './use-map-view.ts';
import type { Counting } from './use-regions.ts';

/** The words of the map for what is counted and how it is compared. */
export function useMapTexts(counting: Counting, frame: Frame) {
  const { t } = useTranslation('map');
  const locale = useLocale();
  const { measure } = counting;
  return useMemo(() => {
    const words = countedWords(counting, locale) ?? { one: t('what.one'), many: t('what.many') };
    const lower = (word: string) => (locale === 'en' ? word.toLowerCase() : word);
    const what = (count: number) => lower(count === 1 ? words.one : words.many);
    const unit = t(frame.level === 'STATE' ? 'unit.state' : 'unit.district');
    const title =
      measure === 'anzahl'
        ? t('legend.title', { what: words.many, unit })
        : t('legend.titleOfRate', { what: words.many, measure: t(`measure.${measure}`) });
    const number = (value: number, digits?: number) => formatNumber(value, locale, digits);
    return {
      what,
      number,
      /** „Initiativen je Land“ */
      title: capitalised(title),
      /** The measure of a region with its unit: „14 Initiativen“. */
      told: (value: number | null, digits: number): string => {
        if (value === null) return t('noValue');
        if (measure === 'anzahl') return `${number(value)} ${what(value)}`;
        const of = t(`measure.${measure}`);
        return t('valueOfRate', { value: number(value, digits), measure: of });
      },
    };
  }, [t, locale, counting, frame.level, measure]);
}

export type MapTexts = ReturnType<typeof useMapTexts>;

/** Where the map is and what it counts there: „Deutschland: Initiativen je Land“. */
export function mapTitle({ crumbs }: Pick<MapView, 'crumbs'>, { title }: MapTexts): string {
  return `${crumbs.at(-1)?.name ?? ''}: ${title}`;
}
