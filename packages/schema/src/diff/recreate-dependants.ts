import type {Change} from './change.js'
import {dependants, type Dependants} from './dependants.js'
import type {Element} from './element.js'
import type {Elements} from './list-elements.js'
import {isRebuilt} from './is-rebuilt.js'
import {columnsOfTypes} from './columns-of-types.js'
import {typesMadeOf} from './types-made-of.js'

/** Adds to the changes what stands in their way: it's dropped before and made again afterwards. */
export function recreateDependants(
  changes: readonly Change[],
  from: Elements,
  to: Elements,
  views: readonly string[],
): readonly Change[] {
  if (changes.length === 0 && views.length === 0) return changes
  const found = new Map(changes.map(change => [idOf(change), change]))
  const search = dependants(from)
  const waiting = [...changes]
  const hold = (element: Element) => {
    const known = found.get(element.id)
    const now = to.find(element)
    if ((known && known.kind !== 'alter') || !now) return
    const change: Change = {kind: 'recreate', from: element, to: now}
    found.set(element.id, change)
    waiting.push(change)
  }
  for (const name of views) search.viewsOf(name).forEach(hold)
  for (let change = waiting.pop(); change; change = waiting.pop()) inTheWay(change, search, from).forEach(hold)
  return [...found.values()]
}

function inTheWay(change: Change, search: Dependants, from: Elements): readonly Element[] {
  if (change.kind === 'create') return ofNewColumn(change.to, search)
  const {from: old} = change
  if (change.kind === 'drop' || change.kind === 'recreate') return search.ofGone(old).filter(each => each !== old)
  if (old.kind === 'column') return isRetyped(change) ? search.ofRetyped(old) : []
  if (!isRebuilt(change, from)) return []
  const types = typesMadeOf(old, from)
  const columns = columnsOfTypes(types, from)
  return [
    ...types.flatMap(type => search.ofGone(type).filter(({kind}) => kind !== 'column')),
    ...columns.flatMap(each => search.ofRetyped(each)),
  ]
}

/** `SELECT *` is spelled out when a view is made. */
function ofNewColumn({subject}: Element, search: Dependants): readonly Element[] {
  if (subject.kind !== 'column') return []
  return search.viewsOf(subject.table.name).filter(({sql}) => sql.some(text => /\*/.test(text)))
}

function isRetyped(change: Extract<Change, {readonly kind: 'alter' | 'recreate'}>): boolean {
  const {subject: from} = change.from
  const {subject: to} = change.to
  if (from.kind !== 'column' || to.kind !== 'column') return false
  const type = JSON.stringify(from.column.type) !== JSON.stringify(to.column.type)
  return type || from.column.collation !== to.column.collation
}

function idOf(change: Change): string {
  return change.kind === 'create' ? change.to.id : change.from.id
}
