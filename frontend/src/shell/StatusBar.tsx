import { useTranslation } from 'react-i18next';
import { createPath, Link, useLocation } from 'react-router';
import { formatDay } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { LEGAL_LINKS } from './legal-links.ts';
import { useNetworkSize } from './use-network-size.ts';

/** The last line of every page: as of when, and the legal links; on paper its address instead of these. */
export function StatusBar({ tall = false }: { readonly tall?: boolean }) {
  const { t } = useTranslation('shell');
  const locale = useLocale();
  const location = useLocation();
  const { newestDay } = useNetworkSize();
  const asOf = newestDay === null ? null : t('asOf', { day: formatDay(newestDay, locale) });
  return (
    <footer className={tall ? 'statusbar statusbar--tall' : 'statusbar'}>
      <span>{tall ? t('footer') : asOf}</span>
      <span className="print-only">
        {new URL(createPath(location), window.location.origin).href}
      </span>
      <nav aria-label={t('legal')}>
        {LEGAL_LINKS.map(({ to, key }) => (
          <Link key={to} to={to}>
            {t(key)}
          </Link>
        ))}
      </nav>
    </footer>
  );
}
