import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { typeset } from '../i18n/format.ts';
import { Foldable } from '../ui/Foldable.tsx';
import { usePageHref } from '../view/use-page-href.ts';
import type { RegionOverview } from './use-region.ts';

type Themes = RegionOverview['themes'];

function Covered({ themes }: { readonly themes: Themes }) {
  const { t } = useTranslation('region');
  const pageHref = usePageHref();
  return (
    <ul className="coverage">
      {themes.map(({ theme, count }) => (
        <li key={theme.id}>
          <Link className="quiet" to={pageHref(theme)}>
            {typeset(theme.name)}
          </Link>
          <span className="coverage__count">{t('themeCount', { count })}</span>
        </li>
      ))}
    </ul>
  );
}

function Missing({ themes }: { readonly themes: Themes }) {
  const { t } = useTranslation('region');
  const pageHref = usePageHref();
  if (themes.length === 0) return null;
  return (
    <Foldable className="coverage__missing">
      <summary>{t('missing', { count: themes.length })}</summary>
      <p className="muted">{t('missingNote')}</p>
      <ul>
        {themes.map(({ theme }) => (
          <li key={theme.id}>
            <Link to={pageHref(theme)}>{typeset(theme.name)}</Link>
          </li>
        ))}
      </ul>
    </Foldable>
  );
}

/** Which themes somebody in a region addresses, and which nobody does. */
export function ThemeCoverage({ themes }: { readonly themes: Themes }) {
  const { t } = useTranslation('region');
  const covered = themes.filter(({ count }) => count > 0);
  const missing = themes.filter(({ count }) => count === 0);
  return (
    <section className="profile__section">
      <h2>
        {t('themes')} <span className="count">{covered.length}</span>
      </h2>
      {covered.length === 0 ? (
        <p className="muted">{t('noThemes')}</p>
      ) : (
        <Covered themes={covered} />
      )}
      <Missing themes={missing} />
    </section>
  );
}
