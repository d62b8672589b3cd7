import { NODE_CLASSES, type Locale, type NodeClass } from '@knotenwerk/graph-schema';
import { formatNumber } from '../i18n/format.ts';

/** How many there are of a class. */
export interface ClassCount {
  readonly nodeClass: NodeClass;
  readonly count: number;
}

/** Counts of the same class as one, most first. */
export function sumClasses(counts: Iterable<ClassCount>): readonly ClassCount[] {
  const sums = new Map<NodeClass, number>();
  for (const { nodeClass, count } of counts)
    sums.set(nodeClass, (sums.get(nodeClass) ?? 0) + count);
  return [...sums]
    .map(([nodeClass, count]) => ({ nodeClass, count }))
    .sort((a, b) => b.count - a.count);
}

/** „77 Kammern“ with a narrow space, „1 Initiative“. */
export function classCountText({ nodeClass, count }: ClassCount, locale: Locale): string {
  const { caption, plural } = NODE_CLASSES[nodeClass];
  return `${formatNumber(count, locale)} ${(count === 1 ? caption : plural)[locale]}`;
}
