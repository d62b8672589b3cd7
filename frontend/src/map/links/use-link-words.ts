import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/i18n.ts';
import type { DrawnLinks } from './arc-bundles.ts';
import type { PlaceLinks } from './use-place-links.ts';

/** How many links there are, and which of them no arc stands for; `drawn` null: nothing is drawn. */
export function useLinkWords(): (links: PlaceLinks, drawn: DrawnLinks | null) => string {
  const { t } = useTranslation('map');
  const locale = useLocale();
  const counted = (count: number) => ({ count, number: formatNumber(count, locale) });
  return ({ linkCount }, drawn) => {
    if (linkCount === 0) return t('links.none');
    const { withinCount = 0, leftCount = 0, arcs = [] } = drawn ?? {};
    const arcWords = { ...counted(arcs.length), left: counted(leftCount).number };
    return [
      t('links.count', counted(linkCount)),
      ...(withinCount > 0 ? [t('links.within', counted(withinCount))] : []),
      ...(drawn !== null && leftCount > 0 ? [t('links.left', arcWords)] : []),
    ].join(' ');
  };
}
