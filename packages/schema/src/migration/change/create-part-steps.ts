import type {Element} from '../../diff/element.js'
import type {TableLock} from '../../document.js'
import {addCheck} from '../../operations/constraints/add-check.js'
import {addNotValid, validateConstraint} from '../../operations/constraints/add-not-valid.js'
import {createIndexConcurrently} from '../../operations/constraints/create-index-concurrently.js'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import type {ChangeContext} from './context.js'
import {isLateKey} from './create-key-steps.js'
import {createRanks} from './ranks.js'
import {stages, type Step} from './step.js'

/** New rows keep it at once; those that are there are read in a later file. */
export function createCheckSteps(element: Element): readonly Step[] {
  const {subject, name} = element
  if (subject.kind !== 'part') return []
  const {table} = subject
  const on = qualifiedName(table)
  const check = table.checks.find(each => `${on}.${quoteName(each.name)}` === name)
  if (!check) return []
  const locks: readonly TableLock[] = [{on, mode: 'access exclusive', holds: 'a moment'}]
  const operation = addNotValid(addCheck(table, {...check, notValid: true}), locks)
  const added: Step = {stage: stages.main, rank: createRanks.check, order: 0, operation}
  if (check.notValid) return [added]
  return [added, {stage: stages.keys, rank: 10, order: 0, operation: validateConstraint(table, check.name)}]
}

export function createForeignKeySteps(element: Element, context: ChangeContext): readonly Step[] {
  const {subject, name} = element
  if (subject.kind !== 'foreign-key') return []
  const {table, to} = subject
  const lock = (on: string): TableLock => ({on, mode: 'share row exclusive', holds: 'a moment'})
  const locks = [lock(qualifiedName(table)), ...(context.isNew(to) ? [] : [lock(to.replace(/^table /, ''))])]
  // A partition keeps the name of one that is there before that of its table.
  const order = isLateKey(element, context) ? 1 : table.partitionOf ? -1 : 0
  const step = {stage: stages.keys, rank: 40, order} as const
  if (table.partitioning || table.partitionOf) {
    const scans = locks.map(each => ({...each, holds: 'a scan' as const}))
    const because = 'every row is read while others wait to write'
    return [{...step, operation: {...element.create(), locks: scans, complexity: 'high', because}}]
  }
  const key = table.foreignKeys.find(each => `${qualifiedName(table)}.${quoteName(each.name)}` === name)
  const added: Step = {...step, operation: addNotValid(element.create(), locks)}
  if (!key || key.notValid) return [added]
  return [added, {stage: stages.validate, rank: 0, order: 0, operation: validateConstraint(table, key.name)}]
}

export function createIndexSteps(element: Element): readonly Step[] {
  const {subject, name} = element
  const table = 'table' in subject ? subject.table : null
  const index = table?.indexes.find(each => qualifiedName({namespace: table.namespace, name: each.name}) === name)
  if (!table || !index) return []
  if (isSplit(table)) {
    const locks: readonly TableLock[] = [{on: qualifiedName(table), mode: 'share', holds: 'a scan'}]
    const because =
      'every row is read while others wait to write: the server makes no index of a table in parts otherwise'
    const operation = {...element.create(), locks, complexity: 'high', because} as const
    return [{stage: stages.main, rank: createRanks.index, order: 0, operation}]
  }
  return [{stage: stages.alone, rank: 10, order: 0, operation: createIndexConcurrently(table, index)}]
}

export function isSplit({partitioning}: Table): boolean {
  return partitioning !== null
}
