import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  parseViewState,
  serialiseViewState,
  VIEW_KEYS,
  viewHref,
  VIEWS,
  type IgnoredValue,
  type View,
  type ViewState,
} from './view-state.ts';

/** What changes. */
export type ViewChange = Partial<ViewState>;

/** The state in the URL and the ways to change it. */
export interface ViewStateAccess {
  readonly state: ViewState;
  /** Parts of the URL that meant nothing. */
  readonly ignored: readonly IgnoredValue[];
  /** The address of the state with changes, on this page or in a view: for links. */
  readonly hrefWith: (change: ViewChange, view?: View) => string;
  /** Goes to the state with changes; a new step in the browser's history unless `replace`. */
  readonly update: (change: ViewChange, options?: { readonly replace?: boolean }) => void;
}

function viewOf(pathname: string): View | null {
  return VIEWS.find((view) => pathname.startsWith(`/${view}`)) ?? null;
}

/** The address of a page that is no view, with a state: what else its search says stays. */
function pageHrefWith(pathname: string, search: string, state: ViewState): string {
  const keys = new Set(Object.values(VIEW_KEYS).map(({ key }) => key));
  const others = [...new URLSearchParams(search)].filter(([key]) => !keys.has(key));
  const own = others.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join('&');
  const all = [own.replaceAll('%2C', ','), serialiseViewState(state)].filter((part) => part !== '');
  return all.length === 0 ? pathname : `${pathname}?${all.join('&')}`;
}

/** The URL as the state of the view: there is no second copy of it. */
export function useViewState(): ViewStateAccess {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { state, ignored } = useMemo(() => parseViewState(new URLSearchParams(search)), [search]);
  const hrefWith = useCallback(
    (change: ViewChange, view = viewOf(pathname)) => {
      const changed = { ...state, ...change };
      return view === null ? pageHrefWith(pathname, search, changed) : viewHref(view, changed);
    },
    [pathname, search, state],
  );
  const update = useCallback(
    (change: ViewChange, { replace = false } = {}) => {
      void navigate(hrefWith(change), { replace });
    },
    [navigate, hrefWith],
  );
  return { state, ignored, hrefWith, update };
}
