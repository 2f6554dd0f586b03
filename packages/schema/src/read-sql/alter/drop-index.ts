import type {Index} from '../../model.js'
import type {Draft} from '../draft/draft.js'
import {keyOf} from '../draft/name.js'

/** False when there is none. Indexes live in the namespace of what they are on. */
export function dropIndex(parts: readonly string[], draft: Draft): boolean {
  const [name = '', namespace] = parts.toReversed()
  const isSought = (on: {readonly namespace: string}) =>
    namespace === undefined ? draft.searchPath.includes(on.namespace) : on.namespace === namespace
  const has = (indexes: readonly Index[] = []) => indexes.some(index => index.name === name)
  const others = (indexes: readonly Index[] = []) => indexes.filter(index => index.name !== name)
  const table = [...draft.tables.values()].find(each => isSought(each) && has(each.indexes))
  const view = [...draft.views.values()].find(each => isSought(each) && has(each.indexes))
  if (table) draft.tables.set(keyOf(table), {...table, indexes: others(table.indexes)})
  else if (view) draft.views.set(keyOf(view), {...view, indexes: others(view.indexes)})
  const on = table ?? view
  if (on) draft.relationNames.delete(keyOf({namespace: on.namespace, name}))
  return on !== undefined
}
