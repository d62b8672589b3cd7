/**
 * A list that stays in order. Changes are collected and merged in at the next read, so a change set of thousands
 * costs one pass and a single change costs a copy of the list at most.
 */
export class SortedList<Item> {
  #items: readonly Item[] = [];
  readonly #added = new Map<string, Item>();
  readonly #removed = new Set<string>();

  constructor(
    private readonly compare: (left: Item, right: Item) => number,
    private readonly idOf: (item: Item) => string,
  ) {}

  /** Takes items in, in place of all there were. */
  load(items: readonly Item[]): void {
    this.#items = [...items].sort(this.compare);
    this.#added.clear();
    this.#removed.clear();
  }

  /** Takes an item in, in place of the one with the same id. */
  put(item: Item): void {
    const id = this.idOf(item);
    this.#removed.add(id);
    this.#added.set(id, item);
  }

  /** Drops the item with this id, if there is one. */
  remove(id: string): void {
    this.#removed.add(id);
    this.#added.delete(id);
  }

  /** Every item in order. */
  items(): readonly Item[] {
    if (this.#removed.size > 0) this.#merge();
    return this.#items;
  }

  #merge(): void {
    const kept = this.#items.filter((item) => !this.#removed.has(this.idOf(item)));
    const added = [...this.#added.values()].sort(this.compare);
    const merged: Item[] = [];
    let next = 0;
    for (const item of kept) {
      for (; next < added.length; next += 1) {
        const candidate = added[next] as Item;
        if (this.compare(candidate, item) > 0) break;
        merged.push(candidate);
      }
      merged.push(item);
    }
    this.#items = [...merged, ...added.slice(next)];
    this.#added.clear();
    this.#removed.clear();
  }
}
