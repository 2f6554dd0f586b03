import type {Catalog, CatalogEntry} from '@journeywright/engines'
import {different, missing, type CatalogReason} from './catalog-reasons.js'

/** One difference for one reason; null for a difference that nothing accounts for. */
export interface Explained {
  readonly reason: CatalogReason | null
  /** `constraint public.orders.chk_orders_total`. */
  readonly name: string
  readonly ours: string | null
  readonly theirs: string | null
}

/** What differs between a database that our SQL made and one that Prisma's engine made, and why. */
export function explainCatalogs(ours: Catalog, theirs: Catalog): readonly Explained[] {
  const find = (catalog: Catalog, {kind, name}: CatalogEntry) =>
    catalog.find(entry => entry.kind === kind && entry.name === name)?.definition ?? null
  const added = theirs.filter(entry => find(ours, entry) === null)
  return [
    ...ours.flatMap(entry => explain(entry, find(theirs, entry))),
    ...added.map(entry => ({reason: null, name: `${entry.kind} ${entry.name}`, ours: null, theirs: entry.definition})),
  ]
}

function explain({kind, name, definition}: CatalogEntry, theirs: string | null): readonly Explained[] {
  if (theirs === definition) return []
  const found = theirs === null ? gone(kind, definition) : changed(kind, definition, theirs)
  const reasons = found.length > 0 ? found : [null]
  return reasons.map(reason => ({reason, name: `${kind} ${name}`, ours: definition, theirs}))
}

function gone(kind: CatalogEntry['kind'], definition: string): readonly CatalogReason[] {
  return missing.filter(reason => reason.kind === kind && (reason.ours?.test(definition) ?? true)).slice(0, 1)
}

/** Reasons that account for all of it: without their words, both say the same. */
function changed(kind: CatalogEntry['kind'], ours: string, theirs: string): readonly CatalogReason[] {
  const reasons = different.filter(reason => reason.kind === kind && (reason.ours?.test(ours) ?? false))
  const inTheirWay = reasons.reduce((text, reason) => text.replace(reason.ours ?? '', reason.instead ?? ''), ours)
  const withoutTheirs = reasons.reduce((text, reason) => text.replace(reason.theirs ?? '', ''), theirs)
  return inTheirWay === withoutTheirs ? reasons : []
}
