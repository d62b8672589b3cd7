import { fullRegionName } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { usePageHref } from '../view/use-page-href.ts';
import { formatMeasure } from './RegionFigures.tsx';
import type { Standing, Tally } from './use-region.ts';

function Row({ tally: { region, count, value }, own }: { readonly tally: Tally; own: boolean }) {
  const { t } = useTranslation('region');
  const locale = useLocale();
  const pageHref = usePageHref();
  const name = fullRegionName(region, locale);
  return (
    <tr className={own ? 'similar__own' : undefined}>
      <th scope="row">{own ? name : <Link to={pageHref(region)}>{name}</Link>}</th>
      <td className="number">{formatNumber(count, locale)}</td>
      <td className="number">{value === null ? t('unknown') : formatMeasure(value, locale)}</td>
    </tr>
  );
}

/** The region beside the three most like it. */
export function SimilarRegions({ standing: { tally, similar } }: { readonly standing: Standing }) {
  const { t } = useTranslation('region');
  if (similar.length === 0) return null;
  return (
    <section className="profile__section">
      <h2>{t('similar')}</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('region')}</th>
            <th scope="col" className="number">
              {t('actors')}
            </th>
            <th scope="col" className="number">
              {t('perMillionHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          <Row tally={tally} own />
          {similar.map((other) => (
            <Row key={other.region.id} tally={other} own={false} />
          ))}
        </tbody>
      </table>
      <p className="muted">{t('similarNote')}</p>
    </section>
  );
}
