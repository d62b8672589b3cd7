import { valueCaption } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPartialDate } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { FootnoteMarks } from './FootnoteMarks.tsx';
import type { Footnotes } from './footnotes.ts';
import type { Indicator } from './profile.ts';

interface IndicatorTableProps {
  readonly indicators: readonly Indicator[];
  readonly footnotes: Footnotes;
}

/** The indicators of a region with unit, year and source. */
export function IndicatorTable({ indicators, footnotes }: IndicatorTableProps) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  if (indicators.length === 0) return null;
  return (
    <section className="profile__section">
      <h2>{t('indicators')}</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('indicator')}</th>
            <th scope="col">{t('year')}</th>
            <th scope="col" className="number">
              {t('value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ indicator, value, unit, year, sources }) => (
            <tr key={`${indicator}${unit}${year}`}>
              <th scope="row">{t(`indicatorNames.${indicator as 'population'}`, indicator)}</th>
              <td>{formatPartialDate(year, locale)}</td>
              <td className="number">
                {formatNumber(value, locale)} {valueCaption('IndicatorUnit', unit, locale)}
                <FootnoteMarks footnotes={footnotes} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
