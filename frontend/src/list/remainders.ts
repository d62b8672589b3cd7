import type { Locale } from '@knotenwerk/graph-schema';
import { classCountText, sumClasses, type ClassCount } from '../view/class-counts.ts';
import type { Neighbourhood } from '../view/use-neighbourhood.ts';
import type { VisibleNode } from '../view/visible.ts';

/** How many of a class were left out in a step. */
export type Remainder = ClassCount;

/**
 * What the limit left out one step beyond the given one, by class, most first. An actor left out at two
 * others counts at each: the sum says how many connections lead on, not how many actors.
 */
export function remaindersAt(
  step: number,
  { omitted }: Neighbourhood,
  nodes: readonly VisibleNode[],
): readonly Remainder[] {
  const distances = new Map(nodes.map(({ entity, distance }) => [entity.id, distance]));
  return sumClasses(omitted.filter(({ via }) => distances.get(via) === step - 1));
}

/** „+ 77 Kammern, + 3 Initiativen“ */
export function remainderText(remainders: readonly Remainder[], locale: Locale): string {
  return remainders.map((each) => `+\u202f${classCountText(each, locale)}`).join(', ');
}
