import {compareText} from '@journeywright/problems'

/** Something of the model with its number in the catalogs. */
export interface Identified<Item> {
  readonly id: string
  readonly item: Item
}

interface Named {
  readonly namespace: string
  readonly name: string
}

/** What others need stands before them, else by qualified name. `needs` has pairs of ids: what needs, and what it needs. */
export function orderByNeed<Item extends Named>(
  items: readonly Identified<Item>[],
  needs: readonly (readonly [string, string])[],
): readonly Item[] {
  const byId = new Map(items.map(each => [each.id, each]))
  const needed = new Map<string, Identified<Item>[]>()
  for (const [id, other] of needs) {
    const found = byId.get(other)
    if (found) needed.set(id, [...(needed.get(id) ?? []), found])
  }
  const ordered: Item[] = []
  const seen = new Set<string>()
  function add({id, item}: Identified<Item>): void {
    if (seen.has(id)) return
    seen.add(id)
    for (const other of (needed.get(id) ?? []).sort(byName)) add(other)
    ordered.push(item)
  }
  for (const each of [...items].sort(byName)) add(each)
  return ordered
}

function byName({item: a}: Identified<Named>, {item: b}: Identified<Named>): number {
  return compareText(a.namespace, b.namespace) || compareText(a.name, b.name)
}
