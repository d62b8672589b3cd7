import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../ui/Icon.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';

/** The narrow line above everything: easy language, appearance, language. */
export function Strip() {
  const { t } = useTranslation('shell');
  return (
    <div className="strip">
      <span className="strip__tagline">{t('tagline')}</span>
      <nav className="strip__nav" aria-label={t('access')}>
        <Link className="strip__item" to="/leichte-sprache">
          <Icon name="book" />
          {t('plainLanguage')}
        </Link>
        <ThemeMenu />
        <LanguageLinks />
      </nav>
    </div>
  );
}
