/** Items that were put in at any time, and come out in the order that was given at first. */
export class InOrder<Item> {
  readonly #ranks: ReadonlyMap<Item, number>
  /** Last first. */
  readonly #items: Item[] = []

  constructor(items: readonly Item[]) {
    this.#ranks = new Map(items.map((item, rank) => [item, rank]))
  }

  add(item: Item): void {
    const rank = this.#rankOf(item)
    let low = 0
    let high = this.#items.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.#items[middle]
      if (other !== undefined && this.#rankOf(other) > rank) low = middle + 1
      else high = middle
    }
    this.#items.splice(low, 0, item)
  }

  /** The first that is among those that still wait. */
  take(waiting: ReadonlySet<Item>): Item | undefined {
    for (let item = this.#items.pop(); item !== undefined; item = this.#items.pop()) {
      if (waiting.has(item)) return item
    }
    return undefined
  }

  #rankOf(item: Item): number {
    return this.#ranks.get(item) ?? 0
  }
}
