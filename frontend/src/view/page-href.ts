import { nodeAddress, type NodeLabel } from '@knotenwerk/graph-schema';
import { INITIAL_VIEW, serialiseViewState, type ViewState } from './view-state.ts';

/** What of a node decides the address of its page. */
export interface Addressed {
  readonly id: string;
  readonly label: NodeLabel;
}

/** The address of the page of a node, as of a day. */
export function pageHref(node: Addressed, asOf: ViewState['asOf']): string {
  const search = serialiseViewState({ ...INITIAL_VIEW, asOf });
  return search === '' ? nodeAddress(node) : `${nodeAddress(node)}?${search}`;
}
