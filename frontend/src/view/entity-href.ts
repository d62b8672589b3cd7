import { ACTOR_LABELS, type NodeLabel } from '@knotenwerk/graph-schema';
import { pageHref } from './page-href.ts';
import { INITIAL_VIEW, viewHref, type ViewState } from './view-state.ts';

/** What of a node decides where a link to it leads. */
export interface Linkable {
  readonly id: string;
  readonly label: NodeLabel;
  readonly degree: number;
}

/** An actor with more links than this starts with one step: two would bring in hundreds. */
const MOST_LINKS_FOR_TWO_STEPS = 20;

/** Whether nodes of a label are actors: they have a network of their own. */
export function isActor(label: NodeLabel): boolean {
  return ACTOR_LABELS.includes(label);
}

/**
 * Where a link to a node leads: an actor to its network (where the screen is too narrow for one, to its list),
 * anything else to its page, as of the day that is looked at. The depth is written into the address, so that it is the
 * same on every device.
 */
export function entityHref(
  { id, label, degree }: Linkable,
  listFirst: boolean,
  asOf: ViewState['asOf'],
): string {
  if (!isActor(label)) return pageHref({ id, label }, asOf);
  const depth = !listFirst && degree <= MOST_LINKS_FOR_TWO_STEPS ? 2 : 1;
  return viewHref(listFirst ? 'liste' : 'netz', { ...INITIAL_VIEW, centres: [id], depth, asOf });
}

/** The map of a region, with what the state filters by. */
export function mapHref(id: string, state: ViewState = INITIAL_VIEW): string {
  return viewHref('karte', { ...state, region: id, extent: null });
}
