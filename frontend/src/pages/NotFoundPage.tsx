import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { SearchField } from '../search/SearchField.tsx';
import { usePageTitle } from '../shell/page.ts';

/** An address nothing stands at. */
export function NotFoundPage() {
  const { t } = useTranslation('states');
  const { pathname } = useLocation();
  usePageTitle(t('page.title'));
  return (
    <div className="page page--narrow">
      <h1>{t('page.title')}</h1>
      <p className="lead">{t('page.text', { path: pathname })}</p>
      <SearchField size="hero" />
    </div>
  );
}
