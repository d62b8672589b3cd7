import type { PathConstraint } from '../gql/graphql.ts';
import { PATH_LENGTHS, type ViewState } from '../view/view-state.ts';
import type { PathObstacle } from './use-ways.ts';

/** The change that takes one constraint away; the length is raised as far as the way needs it. */
const RELIEFS: Readonly<Record<Exclude<PathConstraint, 'MAX_LENGTH'>, Partial<ViewState>>> = {
  AS_OF: { asOf: null },
  INCLUDE_ENDED: { asOf: null },
  SOURCED_ONLY: { sourcedOnly: false },
  AVOID: { avoided: [] },
  TYPES: { linkTypes: [] },
  LABELS: { kinds: [], avoidedKinds: [] },
  KINDS: { kinds: [] },
  WITHOUT_KINDS: { avoidedKinds: [] },
  STATES: { states: [] },
  STATUSES: { statuses: [] },
  THEMES: { themes: [] },
  CONFIDENCES: { confidences: [] },
};

/** The change after which the way of an obstacle is shown. */
export function reliefOf({ constraints, way }: PathObstacle): Partial<ViewState> {
  const pathLength = PATH_LENGTHS.find((length) => length === way.length);
  return constraints.reduce<Partial<ViewState>>((change, name) => {
    if (name !== 'MAX_LENGTH') return { ...change, ...RELIEFS[name] };
    return pathLength === undefined ? change : { ...change, pathLength };
  }, {});
}
