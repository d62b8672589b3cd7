import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
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
      <p className="button-row">
        <Link className="button button--primary" to="/suche">
          {t('page.search')}
        </Link>
        <Link className="button button--secondary" to="/">
          {t('notFound.action')}
        </Link>
      </p>
    </div>
  );
}
