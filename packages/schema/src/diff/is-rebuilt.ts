import type {Change} from './change.js'

/** True when a type can only be changed by making another and giving it to every column of the old one. */
export function isRebuilt(change: Change): boolean {
  if (change.kind !== 'alter') return false
  const {subject: from} = change.from
  const {subject: to} = change.to
  if (from.kind === 'enum' && to.kind === 'enum') return !isExtended(from.type.values, to.type.values)
  if (from.kind !== 'domain' || to.kind !== 'domain') return false
  const base = JSON.stringify(from.type.type) !== JSON.stringify(to.type.type)
  return base || from.type.collation !== to.type.collation
}

/** All old values are there in their order. */
function isExtended(from: readonly string[], to: readonly string[]): boolean {
  const kept = to.filter(value => from.includes(value))
  return kept.length === from.length && kept.every((value, at) => value === from[at])
}
