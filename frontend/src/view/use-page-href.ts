import { nodeAddress, type NodeLabel } from '@knotenwerk/graph-schema';
import { useCallback } from 'react';
import { useViewState } from './use-view-state.ts';
import { INITIAL_VIEW, serialiseViewState } from './view-state.ts';

/** What of a node decides the address of its page. */
interface Addressed {
  readonly id: string;
  readonly label: NodeLabel;
}

/** The address of the page of a node, as of the day that is looked at. */
export function usePageHref(): (node: Addressed) => string {
  const { asOf } = useViewState().state;
  return useCallback(
    (node) => {
      const search = serialiseViewState({ ...INITIAL_VIEW, asOf });
      return search === '' ? nodeAddress(node) : `${nodeAddress(node)}?${search}`;
    },
    [asOf],
  );
}
