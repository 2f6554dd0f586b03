import type {Draft} from '../draft/draft.js'
import {keyOf} from '../draft/name.js'

/** An index, or a key by the index that it has. False when there is none. */
export function renameIndex(parts: readonly string[], to: string, draft: Draft): boolean {
  const [from = '', namespace] = parts.toReversed()
  const isSought = (on: {readonly namespace: string}) =>
    namespace === undefined ? draft.searchPath.includes(on.namespace) : on.namespace === namespace
  const named = <Part extends {readonly name: string}>(all: readonly Part[]) =>
    all.map(part => (part.name === from ? {...part, name: to} : part))
  for (const table of [...draft.tables.values()].filter(isSought)) {
    const {primaryKey: key, uniques, indexes} = table
    if (![...(key ? [key] : []), ...uniques, ...indexes].some(({name}) => name === from)) continue
    const primaryKey = key?.name === from ? {...key, name: to} : key
    draft.tables.set(keyOf(table), {...table, primaryKey, uniques: named(uniques), indexes: named(indexes)})
    draft.relationNames.delete(keyOf({namespace: table.namespace, name: from}))
    draft.relationNames.add(keyOf({namespace: table.namespace, name: to}))
    return true
  }
  const view = [...draft.views.values()].find(each => isSought(each) && each.indexes?.some(({name}) => name === from))
  if (view) draft.views.set(keyOf(view), {...view, indexes: named(view.indexes ?? [])})
  return view !== undefined
}
