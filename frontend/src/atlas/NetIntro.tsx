import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { SearchField } from '../search/SearchField.tsx';
import { usePageTitle } from '../shell/page.ts';
import { useNetworkSize } from '../shell/use-network-size.ts';
import { ExampleLinks } from '../start/ExampleLinks.tsx';
import { useUnknownMarks } from '../view/use-unknown-marks.ts';
import { useViewState } from '../view/use-view-state.ts';
import { INITIAL_VIEW, viewHref } from '../view/view-state.ts';
import { IgnoredNotice } from './IgnoredNotice.tsx';
import { MarkedBar } from './MarkedBar.tsx';

/** Nobody is drawn yet. */
const NOBODY: readonly { readonly id: string }[] = [];

/** The network without a middle: a question instead of a tangle. */
export function NetIntro() {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { organisationCount, actorCount } = useNetworkSize();
  const { state } = useViewState();
  const unknownMarks = useUnknownMarks(NOBODY);
  usePageTitle(t('pageNet'));
  return (
    <div className="page page--narrow net-intro">
      <IgnoredNotice unknownIds={unknownMarks} />
      {/* Who was picked out on map or list may be put in the middle here. */}
      <MarkedBar unknownIds={unknownMarks} />
      <h1>{t('intro.title')}</h1>
      <p className="lead">{t('intro.lead')}</p>
      <SearchField size="hero" />
      <ExampleLinks />
      {actorCount !== null && (
        <p className="examples">
          <span>{t('whole.or')}</span>
          <Link to={viewHref('netz', { ...INITIAL_VIEW, whole: true, asOf: state.asOf })}>
            {t('whole.link', { count: actorCount, formatted: formatNumber(actorCount, locale) })}
          </Link>
        </p>
      )}
      {organisationCount !== null && (
        <p className="examples">
          <span>{t('intro.directory')}</span>
          <Link to="/liste">
            {t('intro.directoryLink', {
              count: organisationCount,
              formatted: formatNumber(organisationCount, locale),
            })}
          </Link>
        </p>
      )}
    </div>
  );
}
