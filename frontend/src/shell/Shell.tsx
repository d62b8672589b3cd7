import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { Header } from './Header.tsx';
import { useLanguageOfUrl } from './language.ts';
import { MAIN_ID, useFocusOnNewPage } from './page.ts';
import { StatusBar } from './StatusBar.tsx';
import { Strip } from './Strip.tsx';

function layoutOf(pathname: string): string {
  if (pathname === '/') return 'shell shell--start';
  return pathname === '/netz' ? 'shell shell--fixed' : 'shell';
}

/** What every page has around its own content. */
export function Shell() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  useLanguageOfUrl();
  useFocusOnNewPage();
  return (
    <div className={layoutOf(pathname)}>
      <a className="skip-link" href={`#${MAIN_ID}`}>
        {t('skip')}
      </a>
      <Strip />
      <Header />
      <main id={MAIN_ID} tabIndex={-1}>
        <Outlet />
      </main>
      <StatusBar tall={pathname === '/'} />
    </div>
  );
}
