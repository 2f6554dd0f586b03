import type {Catalog, CatalogEntry} from './catalog.js'

/** One line a difference, such as `index public.idx_orders_user_id is missing`; empty when both say the same. */
export function catalogDifferences(expected: Catalog, actual: Catalog): readonly string[] {
  const before = byIdentity(expected)
  const after = byIdentity(actual)
  const missing = [...before.keys()].filter(id => !after.has(id)).map(id => `${id} is missing`)
  const added = [...after.keys()].filter(id => !before.has(id)).map(id => `${id} is new`)
  const changed = [...before].flatMap(([id, definition]) => {
    const now = after.get(id)
    return now === undefined || now === definition ? [] : [`${id} was \`${definition}\` and is \`${now}\``]
  })
  return [...missing, ...added, ...changed]
}

function byIdentity(catalog: Catalog): ReadonlyMap<string, string> {
  return new Map(catalog.map((entry: CatalogEntry) => [`${entry.kind} ${entry.name}`, entry.definition]))
}
