import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** The id of the main part of every page: the skip link leads there. */
export const MAIN_ID = 'inhalt';

/** The id of the drawn network: its own skip link leads there, past the profile. */
export const NETWORK_ID = 'netz';

/** Gives the focus to the network, on pages without one to their main part: for buttons that go away when pressed. */
export function focusWork(): void {
  const work = document.getElementById(NETWORK_ID) ?? document.getElementById(MAIN_ID);
  work?.focus({ preventScroll: true });
}

/** Names the page in the title bar. */
export function usePageTitle(page: string): void {
  const { t } = useTranslation('shell');
  useEffect(() => {
    document.title = t('title', { page });
  }, [t, page]);
}

/** What the server says about the page that was loaded is dropped as soon as another one is shown. */
export function useFreshHead(): void {
  const { pathname } = useLocation();
  const [loaded] = useState(pathname);
  useEffect(() => {
    if (pathname === loaded) return;
    for (const element of document.head.querySelectorAll('[data-page]')) element.remove();
  }, [pathname, loaded]);
}

/**
 * After a step to another page the reading starts at its main part, as it does after loading a page.
 * A change of the search alone is the same page; Back and Forward leave focus and scrolling to the browser.
 */
export function useFocusOnNewPage(): void {
  const { pathname, hash } = useLocation();
  const how = useNavigationType();
  useEffect(() => {
    if (how !== NavigationType.Push) return;
    const target = document.getElementById(hash === '' ? MAIN_ID : hash.slice(1));
    target?.focus({ preventScroll: hash === '' });
    if (hash === '') window.scrollTo(0, 0);
    else target?.scrollIntoView();
    // `how` alone must not move the focus: it changes with every step inside a page too.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname, hash]);
}
