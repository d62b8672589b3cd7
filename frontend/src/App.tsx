import { NODE_PATHS } from '@knotenwerk/graph-schema';
import { lazy, useMemo } from 'react';
import { Route, Routes } from 'react-router';
import { Provider } from 'urql';
import { createApiClient } from './api/client.ts';
import { NetPage } from './atlas/NetPage.tsx';
import { CommonPage } from './common/CommonPage.tsx';
import { useLocale } from './i18n/i18n.ts';
import { ListPage } from './list/ListPage.tsx';
import { MapPage } from './map/MapPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { ProfilePage } from './panels/ProfilePage.tsx';
import { PathPage } from './paths/PathPage.tsx';
import { RegionPage } from './regions/RegionPage.tsx';
import { SearchPage } from './search/SearchPage.tsx';
import { Shell } from './shell/Shell.tsx';
import { StartPage } from './start/StartPage.tsx';

const legalPage = (name: 'ImprintPage' | 'PrivacyPage' | 'AccessibilityPage') =>
  lazy(async () => ({ default: (await import('./pages/LegalPages.tsx'))[name] }));
const ImprintPage = legalPage('ImprintPage');
const PrivacyPage = legalPage('PrivacyPage');
const AccessibilityPage = legalPage('AccessibilityPage');
const PlainLanguagePage = lazy(async () => ({
  default: (await import('./pages/PlainLanguagePage.tsx')).PlainLanguagePage,
}));

interface AppProps {
  /** How the API is asked; the browser's own unless told. */
  readonly fetcher?: typeof fetch;
}

/** All pages by their address. */
export function App({ fetcher }: AppProps) {
  const locale = useLocale();
  const client = useMemo(() => createApiClient(locale, fetcher), [locale, fetcher]);
  return (
    <Provider value={client}>
      <Routes>
        <Route element={<Shell />}>
          <Route index element={<StartPage />} />
          <Route path="netz" element={<NetPage />} />
          <Route path="karte" element={<MapPage />} />
          <Route path="liste" element={<ListPage />} />
          <Route path="gemeinsam" element={<CommonPage />} />
          <Route path="pfade" element={<PathPage />} />
          <Route path="suche" element={<SearchPage />} />
          <Route path="region/:id" element={<RegionPage />} />
          {NODE_PATHS.filter((path) => path !== 'region').map((path) => (
            <Route key={path} path={`${path}/:id`} element={<ProfilePage path={path} />} />
          ))}
          <Route path="impressum" element={<ImprintPage />} />
          <Route path="datenschutz" element={<PrivacyPage />} />
          <Route path="barrierefreiheit" element={<AccessibilityPage />} />
          <Route path="leichte-sprache" element={<PlainLanguagePage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </Provider>
  );
}
