import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { SearchField } from '../search/SearchField.tsx';
import { usePageTitle } from '../shell/page.ts';
import { useNetworkSize } from '../shell/use-network-size.ts';
import { ExampleLinks } from '../start/ExampleLinks.tsx';
import { IgnoredNotice } from './IgnoredNotice.tsx';

/** The network without a middle: a question instead of a tangle. */
export function NetIntro() {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { organisationCount } = useNetworkSize();
  usePageTitle(t('pageNet'));
  return (
    <div className="page page--narrow net-intro">
      <IgnoredNotice />
      <h1>{t('intro.title')}</h1>
      <p className="lead">{t('intro.lead')}</p>
      <SearchField size="hero" />
      <ExampleLinks />
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
