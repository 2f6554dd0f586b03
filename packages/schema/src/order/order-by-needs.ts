import {InOrder} from './in-order.js'

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
  const missing = countMissing(items, needs)
  const wished = countMissing(items, wishes)
  const able = new InOrder(items)
  const free = new InOrder(items)
  const look = (item: Item) => {
    if (!waiting.has(item) || missing.counts.get(item) !== 0) return
    if (wished.counts.get(item) === 0) free.add(item)
    else able.add(item)
  }
  const ordered: Item[] = []
  for (const item of items.toReversed()) look(item)
  while (waiting.size > 0) {
    const next = free.take(waiting) ?? able.take(waiting) ?? cut(waiting, needs)
    waiting.delete(next)
    ordered.push(next)
    for (const {counts, users} of [missing, wished]) {
      for (const user of users.get(next) ?? []) {
        const count = (counts.get(user) ?? 0) - 1
        counts.set(user, count)
        if (count === 0) look(user)
      }
    }
  }
  return ordered
}

/** How many others each item still waits for, and who waits for each. */
function countMissing<Item>(items: readonly Item[], needs: Needs<Item>) {
  const counts = new Map(items.map(item => [item, 0]))
  const users = new Map<Item, Item[]>()
  for (const [item, needed] of needs) {
    for (const each of needed) {
      if (each === item || !counts.has(each)) continue
      counts.set(item, (counts.get(item) ?? 0) + 1)
      const known = users.get(each)
      if (known) known.push(item)
      else users.set(each, [item])
    }
  }
  return {counts, users}
}

/** The first item of a circle: whoever waits is in one, or waits for one. */
function cut<Item>(waiting: ReadonlySet<Item>, needs: Needs<Item>): Item {
  const [first] = waiting
  if (first === undefined) throw new Error('Internal error: nothing to order')
  const path = new Set<Item>()
  let item = first
  while (!path.has(item)) {
    path.add(item)
    item = blockerOf(item, waiting, needs) ?? item
  }
  const all = [...path]
  const circle = new Set(all.slice(all.indexOf(item)))
  for (const each of waiting) if (circle.has(each)) return each
  return item
}

function blockerOf<Item>(item: Item, waiting: ReadonlySet<Item>, needs: Needs<Item>): Item | undefined {
  for (const each of needs.get(item) ?? []) if (each !== item && waiting.has(each)) return each
  return undefined
}
