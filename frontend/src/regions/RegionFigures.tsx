import type { Locale } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import type { RegionProfile, Standing } from './use-region.ts';

/** A measure with one decimal, as on the map: more would look exacter than the data are. */
export function formatMeasure(value: number, locale: Locale): string {
  return formatNumber(value, locale, 1);
}

interface RegionFiguresProps {
  readonly standing: Standing;
  readonly level: RegionProfile['regionLevel'];
  /** Whether it is known which seats lie in the region. */
  readonly seatsKnown: boolean;
}

/** How many there are, in which ways, and how that compares with the average of the level. */
export function RegionFigures({ standing, level, seatsKnown }: RegionFiguresProps) {
  const { t } = useTranslation('region');
  const locale = useLocale();
  const { tally, averageCount, averagePerMillion } = standing;
  const { count, seatedCount, activeCount, responsibleCount, value } = tally;
  const total = (number: number) => ({ total: formatNumber(number, locale) });
  return (
    <section className="profile__section region__figures">
      <h2>{t('figures.title')}</h2>
      <p className="region__count">
        <strong>{t('figures.count', { count, ...total(count) })}</strong>
      </p>
      <ul className="region__ways">
        {seatsKnown && <li>{t('figures.seated', total(seatedCount))}</li>}
        <li>{t('figures.active', total(activeCount))}</li>
        <li>{t('figures.responsible', total(responsibleCount))}</li>
      </ul>
      {!seatsKnown && <p className="muted">{t('figures.seatsUnknown')}</p>}
      <p className="muted">{t('figures.many')}</p>
      {level !== 'COUNTRY' && (
        <p>{t(`figures.average.${level}`, { total: formatMeasure(averageCount, locale) })}</p>
      )}
      {value !== null && averagePerMillion !== null && (
        <p>
          {t('figures.perMillion', {
            value: formatMeasure(value, locale),
            average: formatMeasure(averagePerMillion, locale),
          })}
        </p>
      )}
      {value === null && <p className="muted">{t('figures.noInhabitants')}</p>}
    </section>
  );
}
