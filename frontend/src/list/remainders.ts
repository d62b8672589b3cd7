import { NODE_CLASSES, type Locale, type NodeClass } from '@knotenwerk/graph-schema';
import { formatNumber } from '../i18n/format.ts';
import type { Neighbourhood } from '../view/use-neighbourhood.ts';
import type { VisibleNode } from '../view/visible.ts';

/** How many of a class were left out in a step. */
export interface Remainder {
  readonly nodeClass: NodeClass;
  readonly count: number;
}

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
  const counts = new Map<NodeClass, number>();
  for (const { via, nodeClass, count } of omitted)
    if (distances.get(via) === step - 1)
      counts.set(nodeClass, (counts.get(nodeClass) ?? 0) + count);
  return [...counts]
    .map(([nodeClass, count]) => ({ nodeClass, count }))
    .sort((a, b) => b.count - a.count);
}

/** „+ 77 Kammern, + 3 Initiativen“ */
export function remainderText(remainders: readonly Remainder[], locale: Locale): string {
  return remainders
    .map(({ nodeClass, count }) => {
      const { caption, plural } = NODE_CLASSES[nodeClass];
      return `+\u202f${formatNumber(count, locale)} ${(count === 1 ? caption : plural)[locale]}`;
    })
    .join(', ');
}
