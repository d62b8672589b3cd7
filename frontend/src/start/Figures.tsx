import { VOCABULARIES } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { useNetworkSize } from '../shell/use-network-size.ts';

/** Five figures that say how large the network is, and as of when. */
export function Figures() {
  const { t } = useTranslation(['start', 'shell']);
  const locale = useLocale();
  const size = useNetworkSize();
  const figures = [
    ['initiatives', size.initiativeCount],
    ['chambers', size.chamberCount],
    ['actors', size.actorCount],
    ['connections', size.linkCount],
    ['states', Object.keys(VOCABULARIES.GermanState).length],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([key, count]) => (
        <div key={key}>
          <dt>{t(`start:figures.${key}`)}</dt>
          <dd>{count === null ? '–' : formatNumber(count, locale)}</dd>
        </div>
      ))}
      <div className="figures__as-of">
        <dt>{t('shell:asOfWord')}</dt>
        <dd>{size.newestDay === null ? '–' : formatDay(size.newestDay, locale)}</dd>
      </div>
    </dl>
  );
}
