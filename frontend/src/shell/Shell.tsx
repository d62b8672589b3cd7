import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { Header } from './Header.tsx';
import { useLanguageOfUrl } from './language.ts';
import { MAIN_ID, useFocusOnNewPage, useFreshHead } from './page.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { StatusBar } from './StatusBar.tsx';
import { Strip } from './Strip.tsx';

/** Pages that fill the window and scroll in their parts. */
const FIXED: readonly string[] = ['/netz', '/karte'];

function layoutOf(pathname: string): string {
  if (pathname === '/') return 'shell shell--start';
  return FIXED.includes(pathname) ? 'shell shell--fixed' : 'shell';
}

/** What every page has around its own content. */
export function Shell() {
  const { t } = useTranslation(['shell', 'states']);
  const { pathname } = useLocation();
  useLanguageOfUrl();
  useFocusOnNewPage();
  useFreshHead();
  return (
    <div className={layoutOf(pathname)}>
      <a className="skip-link" href={`#${MAIN_ID}`}>
        {t('shell:skip')}
      </a>
      <header>
        <Strip />
        <Header />
      </header>
      <main id={MAIN_ID} tabIndex={-1}>
        <Suspense fallback={<Skeleton lines={6} label={t('states:loading')} />}>
          <Outlet />
        </Suspense>
      </main>
      <StatusBar tall={pathname === '/'} />
    </div>
  );
}
