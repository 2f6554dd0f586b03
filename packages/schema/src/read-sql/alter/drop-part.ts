import type {Draft} from '../draft/draft.js'
import {keyOf, knownName} from '../draft/name.js'

/** A trigger or policy, named after its table. */
export function dropPart(type: 'OBJECT_TRIGGER' | 'OBJECT_POLICY', parts: readonly string[], draft: Draft): boolean {
  const name = parts.at(-1)
  const on = knownName(parts.slice(0, -1), draft, draft.tables, draft.views)
  const table = on && draft.tables.get(keyOf(on))
  const view = on && draft.views.get(keyOf(on))
  const others = <Part extends {readonly name: string}>(all: readonly Part[]) => all.filter(each => each.name !== name)
  if (view) draft.views.set(keyOf(view), {...view, triggers: others(view.triggers ?? [])})
  if (!table) return view !== undefined
  const change = type === 'OBJECT_TRIGGER' ? {triggers: others(table.triggers)} : {policies: others(table.policies)}
  draft.tables.set(keyOf(table), {...table, ...change})
  return true
}
