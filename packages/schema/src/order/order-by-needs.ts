export type Needs<Item> = ReadonlyMap<Item, ReadonlySet<Item>>

/**
 * Each item after those that it needs and, where that is possible, after those that it had rather come after. Otherwise the
 * given order is kept. A circle of needs is cut before the first of its items.
 */
export function orderByNeeds<Item>(
  items: readonly Item[],
  needs: Needs<Item>,
  wishes: Needs<Item> = new Map(),
): readonly Item[] {
  const waiting = new Set(items)
  const others = (item: Item) => [...(needs.get(item) ?? []), ...(wishes.get(item) ?? [])].filter(each => each !== item)
  const missing = new Map(items.map(item => [item, new Set(others(item).filter(each => waiting.has(each)))]))
  const users = usersOf(missing)
  const free = new Free(items)
  for (const [item, rest] of missing) if (rest.size === 0) free.add(item)
  const ordered: Item[] = []
  while (waiting.size > 0) {
    const next = free.take() ?? cut(waiting, needs)
    waiting.delete(next)
    ordered.push(next)
    for (const user of users.get(next) ?? []) {
      const rest = missing.get(user)
      if (rest?.delete(next) && rest.size === 0 && waiting.has(user)) free.add(user)
    }
  }
  return ordered
}

function usersOf<Item>(missing: ReadonlyMap<Item, ReadonlySet<Item>>): ReadonlyMap<Item, readonly Item[]> {
  const users = new Map<Item, Item[]>()
  for (const [item, rest] of missing) {
    for (const each of rest) {
      const known = users.get(each)
      if (known) known.push(item)
      else users.set(each, [item])
    }
  }
  return users
}

/** The one to go first when none is free: one that lacks only what it wished for, else the first of a circle. */
function cut<Item>(waiting: ReadonlySet<Item>, needs: Needs<Item>): Item {
  const blocker = (item: Item) => [...(needs.get(item) ?? [])].find(each => each !== item && waiting.has(each))
  const path: Item[] = []
  const seen = new Set<Item>()
  for (const item of waiting) if (blocker(item) === undefined) return item
  const [first] = waiting
  for (let item = first; item !== undefined && !seen.has(item); item = blocker(item)) {
    seen.add(item)
    path.push(item)
  }
  const last = path.at(-1)
  const circle = new Set(path.slice(path.findIndex(item => last !== undefined && item === blocker(last))))
  for (const item of waiting) if (circle.has(item)) return item
  throw new Error('Internal error: nothing to order')
}

/** Items that nothing holds back any more; the one that comes first in the given order is taken first. */
class Free<Item> {
  readonly #ranks: ReadonlyMap<Item, number>
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

  take(): Item | undefined {
    return this.#items.pop()
  }

  #rankOf(item: Item): number {
    return this.#ranks.get(item) ?? 0
  }
}
