import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  parseViewState,
  viewHref,
  VIEWS,
  type IgnoredValue,
  type View,
  type ViewState,
} from './view-state.ts';

/** What changes; a function sees the state as it is at that moment. */
export type ViewChange = Partial<ViewState>;

/** The state in the URL and the ways to change it. */
export interface ViewStateAccess {
  readonly state: ViewState;
  /** Parts of the URL that meant nothing. */
  readonly ignored: readonly IgnoredValue[];
  /** The address of the state with changes, in this view or another: for links. */
  readonly hrefWith: (change: ViewChange, view?: View) => string;
  /** Goes to the state with changes; a new step in the browser's history unless `replace`. */
  readonly update: (change: ViewChange, options?: { readonly replace?: boolean }) => void;
}

function viewOf(pathname: string): View {
  return VIEWS.find((view) => pathname.startsWith(`/${view}`)) ?? 'netz';
}

/** The URL as the state of the view: there is no second copy of it. */
export function useViewState(): ViewStateAccess {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { state, ignored } = useMemo(() => parseViewState(new URLSearchParams(search)), [search]);
  const hrefWith = useCallback(
    (change: ViewChange, view = viewOf(pathname)) => viewHref(view, { ...state, ...change }),
    [pathname, state],
  );
  const update = useCallback(
    (change: ViewChange, { replace = false } = {}) => {
      void navigate(hrefWith(change), { replace });
    },
    [navigate, hrefWith],
  );
  return { state, ignored, hrefWith, update };
}
