import { currentRegionId, findFormerRegion, fullRegionName } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { AsOfControl } from '../atlas/AsOfControl.tsx';
import { AsOfNotice } from '../atlas/AsOfNotice.tsx';
import { formatDay } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { usePageTitle } from '../shell/page.ts';
import { EarlierAnswer } from '../ui/EarlierAnswer.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { dayOf } from '../view/day-of.ts';
import { mapHref } from '../view/entity-href.ts';
import { usePageHref } from '../view/use-page-href.ts';
import { useViewState } from '../view/use-view-state.ts';
import { INITIAL_VIEW } from '../view/view-state.ts';
import { RegionView } from './RegionView.tsx';
import { useRegion } from './use-region.ts';

/** What became of the Kreis whose address was opened. */
function FormerNotice({ id }: { readonly id: string }) {
  const { t } = useTranslation('region');
  const locale = useLocale();
  const former = findFormerRegion(id);
  if (former === null) return null;
  const day = formatDay(former.since, locale);
  return <Notice>{t('former', { id, name: former.name, day })}</Notice>;
}

function formerOf(state: unknown): string | null {
  const former = (state as { readonly former?: unknown } | null)?.former;
  return typeof former === 'string' ? former : null;
}

/** The page of a region; the key of a Kreis that was merged leads to its successor and says so. */
export function RegionPage() {
  const { t } = useTranslation(['region', 'map']);
  const locale = useLocale();
  const { id = '' } = useParams();
  const { state } = useViewState();
  const location = useLocation();
  const pageHref = usePageHref();
  const day = dayOf(state);
  const current = currentRegionId(id);
  const { region, error, retry, showAll, loading, ...told } = useRegion(current, day);
  usePageTitle(region === null ? t('region:page') : fullRegionName(region, locale));
  if (current !== id) {
    const to = pageHref({ id: current, label: 'Region' });
    return <Navigate replace to={to} state={{ former: id }} />;
  }
  const former = formerOf(location.state);
  return (
    <div className="page page--region">
      {former !== null && <FormerNotice id={former} />}
      <div className="region__tools">
        <AsOfControl />
        {region !== null && (
          <Link
            className="button button--secondary button--dense"
            to={mapHref(region.id, { ...INITIAL_VIEW, asOf: state.asOf })}
          >
            <Icon name="map" />
            {t('map:toMap')}
          </Link>
        )}
      </div>
      <AsOfNotice view="region" />
      {error !== null && <ErrorState error={error} onRetry={retry} heading="h1" />}
      {error === null && region === null && <Skeleton lines={12} label={t('region:loading')} />}
      {error === null && region !== null && (
        <EarlierAnswer isEarlier={told.isEarlier}>
          <RegionView region={region} asOf={told.day} onShowAll={showAll} loading={loading} />
        </EarlierAnswer>
      )}
    </div>
  );
}
