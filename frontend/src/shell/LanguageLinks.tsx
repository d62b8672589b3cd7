import { LOCALES } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useLocale } from '../i18n/i18n.ts';
import { searchIn, storeLocale } from './language.ts';

/** The same page in the other language. */
export function LanguageLinks() {
  const { t, i18n } = useTranslation('shell');
  const { pathname, search, hash } = useLocation();
  const current = useLocale();
  return (
    <span className="languages" role="group" aria-label={t('language')}>
      {LOCALES.map((locale) => (
        <Link
          key={locale}
          to={{ pathname, search: searchIn(locale, search), hash }}
          replace
          lang={locale}
          hrefLang={locale}
          aria-label={t(`languages.${locale}`, { lng: locale })}
          aria-current={locale === current ? 'true' : undefined}
          onClick={() => {
            storeLocale(locale);
            void i18n.changeLanguage(locale);
          }}
        >
          {locale.toUpperCase()}
        </Link>
      ))}
    </span>
  );
}
