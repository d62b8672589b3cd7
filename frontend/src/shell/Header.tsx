import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { SearchField } from '../search/SearchField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { WIDTHS, useMedia } from '../ui/use-media.ts';
import { VIEW_KEYS } from '../view/view-state.ts';
import { Logo } from './Logo.tsx';
import { LEGAL_LINKS } from './legal-links.ts';

const PAGES = [
  { path: '/', key: 'start' },
  { path: '/netz', key: 'atlas' },
  { path: '/pfade', key: 'paths' },
  { path: '/liste', key: 'directory' },
] as const;

/** The list around an actor and what several have in common belong to the atlas, the list of all is the directory. */
function pageOf(pathname: string, search: string): string {
  if (pathname === '/gemeinsam') return '/netz';
  return pathname === '/liste' && new URLSearchParams(search).has(VIEW_KEYS.centres.key)
    ? '/netz'
    : pathname;
}

function PageLinks() {
  const { t } = useTranslation('shell');
  const { pathname, search } = useLocation();
  const current = pageOf(pathname, search);
  return PAGES.map(({ path, key }) => (
    <Link key={path} to={path} aria-current={path === current ? 'page' : undefined}>
      {t(key)}
    </Link>
  ));
}

function Menu() {
  const { t } = useTranslation('shell');
  return (
    <Disclosure
      button={<Icon name="menu" size={22} />}
      buttonClassName="header__menu"
      buttonLabel={t('menu')}
      panelLabel={t('menu')}
      align="end"
    >
      <nav className="menu" aria-label={t('mainNavigation')}>
        <PageLinks />
        {LEGAL_LINKS.map(({ to, key }) => (
          <Link key={to} className="menu__minor" to={to}>
            {t(key)}
          </Link>
        ))}
      </nav>
    </Disclosure>
  );
}

/** Logo, pages that exist, and the search where the page has none of its own. */
export function Header() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const small = useMedia(WIDTHS.small);
  const ownSearch = pathname === '/' || pathname === '/netz' || pathname === '/suche';
  return (
    <div className="header">
      <Link className="brand" to="/" aria-label={t('home')}>
        <Logo />
        <span>{t('brand')}</span>
      </Link>
      {small ? (
        <Menu />
      ) : (
        <nav className="header__nav" aria-label={t('mainNavigation')}>
          <PageLinks />
        </nav>
      )}
      {!small && !ownSearch && <SearchField size="dense" />}
    </div>
  );
}
