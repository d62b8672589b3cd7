import { useCallback } from 'react';
import { pageHref, type Addressed } from './page-href.ts';
import { useViewState } from './use-view-state.ts';

/** The address of the page of a node, as of the day that is looked at. */
export function usePageHref(): (node: Addressed) => string {
  const { asOf } = useViewState().state;
  return useCallback((node) => pageHref(node, asOf), [asOf]);
}
