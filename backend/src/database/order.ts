/** Orders by code unit: the same on every machine, whatever its language. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Most links first, then id: how neighbours and candidates are ordered everywhere. */
export function byDegree(
  left: { readonly id: string; readonly degree: number },
  right: { readonly id: string; readonly degree: number },
): number {
  return right.degree - left.degree || compareText(left.id, right.id);
}

/** The first `count` items in order, without sorting all of them. */
export function firstInOrder<Item>(
  items: Iterable<Item>,
  compare: (left: Item, right: Item) => number,
  count: number,
): Item[] {
  const first: Item[] = [];
  if (count < 1) return first;
  for (const item of items) {
    if (first.length === count && compare(item, first[count - 1] as Item) >= 0) continue;
    first.splice(positionIn(first, item, compare), 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}

function positionIn<Item>(
  sorted: readonly Item[],
  item: Item,
  compare: (left: Item, right: Item) => number,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle] as Item, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
