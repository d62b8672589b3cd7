import { fullRegionName } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../i18n/i18n.ts';
import { usePageHref } from '../view/use-page-href.ts';
import type { RegionOverview } from './use-region.ts';

interface LineProps {
  readonly caption: string;
  readonly regions: RegionOverview['areas'];
}

function Line({ caption, regions }: LineProps) {
  const locale = useLocale();
  const pageHref = usePageHref();
  if (regions.length === 0) return null;
  return (
    <div className="facts__row">
      <dt>{caption}</dt>
      <dd>
        <ul className="nearby">
          {regions.map((region) => (
            <li key={region.id}>
              <Link to={pageHref(region)}>{fullRegionName(region, locale)}</Link>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** Which regions lie beside a region, and which areas it is part of. */
export function NearbyRegions({ overview }: { readonly overview: RegionOverview }) {
  const { t } = useTranslation('region');
  const { neighbours, areas } = overview;
  if (neighbours.length + areas.length === 0) return null;
  return (
    <section className="profile__section">
      <h2>{t('nearby')}</h2>
      <dl className="facts">
        <Line caption={t('neighbours')} regions={neighbours} />
        <Line caption={t('areas')} regions={areas} />
      </dl>
    </section>
  );
}
