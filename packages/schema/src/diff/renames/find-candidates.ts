import type {Column, Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import type {Change} from '../change.js'
import type {Element} from '../element.js'
import type {SchemaSide} from '../schema-side.js'
import type {RenameCandidate} from './rename.js'
import {similarity} from './similarity.js'

interface Sides {
  readonly original: SchemaSide
  readonly from: SchemaSide
  readonly to: SchemaSide
}

/** What may be a rename: what goes and what comes, in the same place, and how much speaks for it. The best first. */
export function findCandidates(changes: readonly Change[], {from, to}: Sides): readonly RenameCandidate[] {
  const gone = changes.flatMap(change => (change.kind === 'drop' ? [change.from] : []))
  const come = changes.flatMap(change => (change.kind === 'create' ? [change.to] : []))
  const newTables = come.filter(isTable)
  const tables = gone.filter(isTable).flatMap(old => newTables.flatMap(now => tableCandidate(old, now)))
  const newColumns = new Map<string | null, Element[]>()
  for (const each of come.filter(isColumn)) newColumns.set(each.owner, [...(newColumns.get(each.owner) ?? []), each])
  const columns = gone
    .filter(isColumn)
    .flatMap(old => (newColumns.get(old.owner) ?? []).flatMap(now => columnCandidate(old, now, {from, to})))
  return [...tables, ...columns].filter(({score}) => score >= 0.5).sort((a, b) => b.score - a.score)
}

function isTable({kind}: Element): boolean {
  return kind === 'table'
}

function isColumn({kind}: Element): boolean {
  return kind === 'column'
}

function tableCandidate({subject: from}: Element, {subject: to}: Element): readonly RenameCandidate[] {
  if (from.kind !== 'table' || to.kind !== 'table' || from.table.namespace !== to.table.namespace) return []
  const shared = sharedColumns(from.table, to.table)
  const evidence: readonly Evidence[] = [
    [0.6 * shared, `${Math.round(shared * 100)} % of the columns the same`],
    [0.3 * similarity(from.table.name, to.table.name), 'similar name'],
    [from.table.comment !== '' && from.table.comment === to.table.comment ? 0.3 : 0, 'same comment'],
  ]
  return [candidate('table', qualifiedName(from.table), to.table.name, evidence)]
}

function sharedColumns(from: Table, to: Table): number {
  const describe = ({name, type}: Column) => `${name} ${JSON.stringify(type)}`
  const before = new Set(from.columns.map(describe))
  const shared = to.columns.filter(column => before.has(describe(column))).length
  return shared / Math.max(from.columns.length, to.columns.length, 1)
}

function columnCandidate(
  {subject: from, name}: Element,
  {subject: to}: Element,
  sides: Pick<Sides, 'from' | 'to'>,
): readonly RenameCandidate[] {
  if (from.kind !== 'column' || to.kind !== 'column') return []
  const {column: old, table} = from
  const {column: now, table: newTable} = to
  const at = ({columns}: Table, {name: wanted}: Column) => columns.findIndex(each => each.name === wanted)
  const isSameType = sides.from.typeText(old.type) === sides.to.typeText(now.type)
  const evidence: readonly Evidence[] = [
    [isSameType ? 0.4 : 0, 'same type'],
    [at(table, old) === at(newTable, now) ? 0.2 : 0, 'same position'],
    [0.3 * similarity(old.name, now.name), 'similar name'],
    [old.comment !== '' && old.comment === now.comment ? 0.3 : 0, 'same comment'],
    [isSameType && keysOf(table, old) === keysOf(newTable, now) ? 0.1 : 0, 'same constraints'],
  ]
  return [candidate('column', name, now.name, evidence)]
}

/** In which kinds of constraints a column is. */
function keysOf({primaryKey, uniques, foreignKeys}: Table, {name, nullable}: Column): string {
  const has = ({columns}: {readonly columns: readonly string[]}) => columns.includes(name)
  return JSON.stringify([nullable, primaryKey ? has(primaryKey) : false, uniques.some(has), foreignKeys.some(has)])
}

type Evidence = readonly [number, string]

function candidate(kind: 'table' | 'column', from: string, to: string, evidence: readonly Evidence[]): RenameCandidate {
  const reasons = evidence.filter(([weight]) => weight >= 0.1).map(([, reason]) => reason)
  const score = Math.min(1, Math.round(evidence.reduce((sum, [weight]) => sum + weight, 0) * 100) / 100)
  const wanted = `${from}=${quoteName(to)}`
  const word = /^[\w.=]+$/.test(wanted) ? wanted : `'${wanted.replaceAll("'", String.raw`'\''`)}'`
  return {kind, from, to, score, reasons, flag: `--rename ${word}`}
}
