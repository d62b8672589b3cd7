import {
  NODE_CLASSES,
  type Locale,
  type NodeClassSpec,
  type OrganisationKind,
} from '@knotenwerk/graph-schema';
import { INITIATIVE_KINDS, kindWords } from '../view/actor-kinds.ts';
import type { ViewState } from '../view/view-state.ts';

/** Of the kinds chosen those that the map can count: persons have no region. */
export function placedKinds({ kinds }: Pick<ViewState, 'kinds'>): readonly OrganisationKind[] {
  return kinds.filter((kind): kind is OrganisationKind => kind !== 'PERSON');
}

/** The kinds of organisations that the map counts; empty: all. */
export function countedKinds(
  state: Pick<ViewState, 'kinds' | 'counted'>,
): readonly OrganisationKind[] {
  const chosen = placedKinds(state);
  if (chosen.length > 0) return chosen;
  return state.counted === 'initiativen' ? INITIATIVE_KINDS : [];
}

/** What the map counts, in one and in many: „Initiative, Initiativen“; null where only „Organisationen“ says it. */
export function countedWords(
  state: Pick<ViewState, 'kinds' | 'counted'>,
  locale: Locale,
): { readonly one: string; readonly many: string } | null {
  const words = kindWords(countedKinds(state));
  const classes: Readonly<Record<string, NodeClassSpec>> = NODE_CLASSES;
  const only = words.length === 1 ? classes[words[0] ?? ''] : undefined;
  return only === undefined ? null : { one: only.caption[locale], many: only.plural[locale] };
}
