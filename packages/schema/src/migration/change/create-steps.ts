import type {Element} from '../../diff/element.js'
import {isBound} from '../../diff/is-bound.js'
import {wordsOf} from '../../diff/words-of.js'
import type {MigrationOperation} from '../../document.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {createColumnSteps} from './create-column-steps.js'
import type {ChangeContext} from './context.js'
import {createKeySteps, isLateKey} from './create-key-steps.js'
import {createCheckSteps, createForeignKeySteps, createIndexSteps} from './create-part-steps.js'
import {heirOf, ifThere} from './heir-of.js'
import {isPartOfOther} from './drop-steps.js'
import {locksOf} from './locks-of.js'
import {createRanks} from './ranks.js'
import {stages, type Step} from './step.js'

/** Makes an element: at one go where its table is empty, in steps that keep nobody waiting where it isn't. */
export function createSteps(element: Element, context: ChangeContext): readonly Step[] {
  const {kind, owner} = element
  if (isPartOfOther(element, context)) return []
  if (kind === 'comment' || kind === 'grant') return [comesAlong(element, context)]
  if (kind === 'function') {
    const made = plain(element, context, unchecked(element.create()))
    return [isBoundToOld(element, context) ? {...made, rank: createRanks['sequence-owner'] - 0.5} : made]
  }
  if (kind === 'sequence-owner') return [plain(element, context, countOn(element, context))]
  const heir = heirOf(element, context)
  if (heir.isMade && !context.isNew(owner)) {
    const operation = ifThere({...element.create(), forward: ''})
    return [{...plain(element, context, operation), order: -heir.depth}]
  }
  if (owner === null || context.isNew(owner) || !context.isGentle) {
    const isLate = kind === 'foreign-key' && isLateKey(element, context)
    return [isLate ? {...plain(element, context), stage: stages.keys, rank: 40} : plain(element, context)]
  }
  switch (kind) {
    case 'column':
      return createColumnSteps(element, context)
    case 'check':
      return createCheckSteps(element)
    case 'foreign-key':
      return createForeignKeySteps(element, context)
    case 'index':
      return createIndexSteps(element)
    case 'primary-key':
    case 'unique':
      return createKeySteps(element)
    case 'exclusion':
      return [{stage: stages.keys, rank: 30, order: 0, operation: element.create()}]
    default: {
      const locks = locksOf(element)
      return [
        plain(element, context, {
          complexity: 'low',
          because: 'no row is touched',
          ...element.create(),
          ...(locks.length > 0 && {locks}),
        }),
      ]
    }
  }
}

function plain(element: Element, {order}: ChangeContext, operation = element.create()): Step {
  const at = order.to.get(element.create().target) ?? 0
  return {stage: stages.main, rank: createRanks[element.kind], order: at, operation}
}

/** The way back takes it along with its owner. */
function comesAlong(element: Element, context: ChangeContext): Step {
  const {kind, owner} = element
  const change = owner === null ? undefined : context.changeOf(owner)
  const isNew = change?.kind === 'create' || change?.kind === 'recreate'
  const made = element.create()
  const operation = isNew ? {...made, rollback: ''} : made
  const stage = kind === 'comment' && context.isGentle ? stages.last : stages.main
  return {stage, rank: createRanks[kind], order: 0, operation}
}

/** The server looks through such a body at once: the columns that it reads must be what they are to be. */
function isBoundToOld(element: Element, {diff}: ChangeContext): boolean {
  const {subject} = element
  if (subject.kind !== 'function' || !isBound(subject.function.definition)) return false
  const words = wordsOf(element)
  return diff.from.model.tables.some(({name}) => words.has(name))
}

/** What a body names may come later. */
function unchecked(operation: MigrationOperation): MigrationOperation {
  const {forward} = operation
  return {...operation, forward: `SET check_function_bodies = off;\n${forward}\nRESET check_function_bodies;`}
}

/** A new counter of a column with numbers goes on after the highest. */
function countOn(element: Element, context: ChangeContext): MigrationOperation {
  const operation = element.create()
  const {subject} = element
  const sequence = context.changeOf(`sequence ${element.name}`)
  const ownedBy = subject.kind === 'sequence' ? subject.sequence.ownedBy : undefined
  if (!ownedBy || !sequence || sequence.kind === 'alter') return operation
  const column = `${qualifiedName({namespace: ownedBy.namespace, name: ownedBy.table})}`
  const name = element.definition().slice(column.length + 1)
  const next = `(SELECT max(${name}) + 1 FROM ${column})`
  const text = element.name.replaceAll("'", "''")
  return {
    ...operation,
    forward: `${operation.forward}\nSELECT pg_catalog.setval('${text}'::regclass, ${next}, false) WHERE ${next} > 1;`,
  }
}
