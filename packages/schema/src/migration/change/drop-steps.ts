import type {MigrationOperation} from '../../document.js'
import type {Element} from '../../diff/element.js'
import {addColumn} from '../../operations/tables/add-column.js'
import {createIndexConcurrently} from '../../operations/constraints/create-index-concurrently.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {backfillFor, type ChangeContext} from './context.js'
import {countRows} from './count-rows.js'
import {heirOf, ifThere} from './heir-of.js'
import {invert} from './invert.js'
import {locksOf} from './locks-of.js'
import {restoreColumn} from './restore-column.js'
import {dropRanks} from './ranks.js'
import {stages, type Step} from './step.js'

/** Takes an element away; the way back makes it again. */
export function dropSteps(element: Element, context: ChangeContext): readonly Step[] {
  const {kind, owner, subject} = element
  if (kind === 'role' || isPartOfOther(element, context)) return []
  if (kind === 'comment' || kind === 'grant') return goesAlong(element, context)
  const heir = heirOf(element, context)
  const order = heir.depth || -(context.order.from.get(element.create().target) ?? 0)
  if (isDroppedAlone(element, context))
    return [{stage: stages.dropIndexes, rank: 0, order, operation: dropAlone(element, context)}]
  const locks = context.isNew(owner) || isGone(owner, context) ? [] : locksOf(element)
  const isGenerated = subject.kind === 'column' && subject.column.generated !== null
  const rank = isGenerated ? dropRanks.default + 0.5 : dropRanks[kind]
  const operation = {
    ...invert(element.create()),
    ...costOf(element),
    ...(locks.length > 0 && {locks}),
    ...restore(element, context),
  }
  return [{stage: stages.main, rank, order, operation: heir.depth > 0 ? ifThere(operation) : operation}]
}

/** The default of a column comes and goes with it. */
export function isPartOfOther({kind, name}: Element, {changeOf}: ChangeContext): boolean {
  const change = kind === 'default' ? changeOf(`column ${name}`) : undefined
  return change !== undefined && change.kind !== 'alter'
}

function isGone(owner: string | null, {changeOf}: ChangeContext): boolean {
  const change = owner === null ? undefined : changeOf(owner)
  return change?.kind === 'drop' || change?.kind === 'recreate'
}

/** With its owner on the way there; the way back says it again, when all is there. */
function goesAlong(element: Element, context: ChangeContext): readonly Step[] {
  const {kind, owner} = element
  const isOfView = owner?.startsWith('view ') ?? false
  const ownerChange = owner === null ? undefined : context.changeOf(owner)
  const own = ownerChange && ownerChange.kind !== 'create' ? ownerChange.from : undefined
  if (own && isDroppedAlone(own, context)) return []
  const operation = invert(element.create())
  const rank = isOfView ? dropRanks.view - 10 : dropRanks.comment
  if (isGone(owner, context)) return [{stage: stages.main, rank, order: 0, operation: {...operation, forward: ''}}]
  return [{stage: stages.main, rank: dropRanks[kind], order: 0, operation}]
}

/** A plain index of a table that stays: while others write. */
function isDroppedAlone({kind, owner, subject}: Element, context: ChangeContext): boolean {
  if (kind !== 'index' || subject.kind !== 'part' || context.hasRenames || !context.isGentle) return false
  const {partitioning, partitionOf} = subject.table
  return !isGone(owner, context) && partitioning === null && partitionOf === undefined
}

function dropAlone(element: Element, {comments}: ChangeContext): MigrationOperation {
  const {subject, id} = element
  const table = subject.kind === 'part' ? subject.table : null
  const index = table?.indexes.find(({name}) => qualifiedName({namespace: table.namespace, name}) === element.name)
  const operation = table && index ? createIndexConcurrently(table, index) : element.create()
  const comment = comments.get(id)?.create().forward
  const made = {...operation, forward: [operation.forward, comment ?? ''].filter(text => text !== '').join('\n\n')}
  const locks = table ? [{on: qualifiedName(table), mode: 'share update exclusive', holds: 'a moment'} as const] : []
  return {
    ...invert(made),
    locks,
    complexity: 'low',
    because: 'queries that it served become slower',
    transactional: false,
  }
}

function restore({subject}: Element, {backfills, diff}: ChangeContext): Partial<MigrationOperation> {
  if (subject.kind !== 'column') return {}
  const {table, column} = subject
  const value = backfillFor(backfills, table.namespace, table.name, column.name)
  const isFilled = column.nullable || column.default !== null || column.generated !== null || column.identity !== null
  if (isFilled || value === undefined) return {rollback: addColumn(table, column, diff.from.model).forward}
  return {rollback: restoreColumn(table, column, diff.from.model, value)}
}

function costOf({kind, subject, name}: Element): Partial<MigrationOperation> {
  if (subject.kind === 'table' && kind === 'table') {
    const count = countRows(name)
    return {complexity: 'high', because: 'nothing brings its rows back', loses: {what: `every row of ${name}`, count}}
  }
  if (subject.kind === 'column' && subject.column.generated === null) {
    const [on] = [qualifiedName(subject.table)]
    const count = `SELECT count(*) FROM ${on} WHERE ${name.slice(on.length + 1)} IS NOT NULL`
    return {
      complexity: 'high',
      because: 'nothing brings its values back',
      loses: {what: `every value of ${name}`, count},
    }
  }
  return {complexity: 'low', because: 'no row is touched'}
}
