import {qualifiedName} from '../../sql/names/qualified-name.js'
import {dropAccess} from '../draft/access-to.js'
import type {Draft} from '../draft/draft.js'
import {keyOf, knownName, type Name} from '../draft/name.js'

/** A table with its sequences and partitions and all that refers to it, a view, or a sequence. False when there is none. */
export function dropRelation(parts: readonly string[], draft: Draft): boolean {
  const {tables, views, sequences, relationNames} = draft
  const found = knownName(parts, draft, tables, views, sequences)
  if (!found) return false
  if (tables.has(keyOf(found))) dropTable(found, draft)
  dropViewsOf(found, draft)
  const view = views.get(keyOf(found))
  for (const {name} of view?.indexes ?? []) relationNames.delete(keyOf({namespace: found.namespace, name}))
  views.delete(keyOf(found))
  sequences.delete(keyOf(found))
  relationNames.delete(keyOf(found))
  dropAccess(qualifiedName(found), draft)
  return true
}

/** PostgreSQL drops nothing that a view uses, unless with the view. */
function dropViewsOf(name: Name, draft: Draft): void {
  for (const view of draft.views.values()) {
    if (keyOf(view) !== keyOf(name) && mentions(view.query, name)) dropRelation([view.namespace, view.name], draft)
  }
}

/** Queries of the draft name their tables with namespace. */
function mentions(query: string, name: Name): boolean {
  const text = qualifiedName(name)
  for (let at = query.indexOf(text); at >= 0; at = query.indexOf(text, at + 1)) {
    if (!/[\w$"]/.test(query.charAt(at + text.length)) && !/[\w$".]/.test(query.charAt(at - 1))) return true
  }
  return false
}

function dropTable(name: Name, draft: Draft): void {
  const table = draft.tables.get(keyOf(name))
  if (!table) return
  const {primaryKey, uniques, exclusions = [], indexes, checks, foreignKeys} = table
  for (const part of [...(primaryKey ? [primaryKey] : []), ...uniques, ...exclusions, ...indexes]) {
    draft.relationNames.delete(keyOf({namespace: name.namespace, name: part.name}))
  }
  for (const part of [...checks, ...foreignKeys]) {
    draft.constraintNames.delete(keyOf({namespace: name.namespace, name: part.name}))
  }
  draft.tables.delete(keyOf(name))
  const isIt = (other: {readonly table: string; readonly namespace?: string}) =>
    other.table === name.name && other.namespace === name.namespace
  for (const other of draft.tables.values()) {
    const kept = other.foreignKeys.filter(({references}) => !isIt(references))
    if (kept.length < other.foreignKeys.length) draft.tables.set(keyOf(other), {...other, foreignKeys: kept})
    if (other.partitionOf && isIt(other.partitionOf)) dropRelation([other.namespace, other.name], draft)
  }
  for (const sequence of draft.sequences.values()) {
    if (sequence.ownedBy && isIt(sequence.ownedBy)) dropRelation([sequence.namespace, sequence.name], draft)
  }
}
