import type {CreateTrigStmt, Node} from 'libpg-query'
import type {Trigger} from '../../model.js'
import {findName, keyOf, type Name} from '../draft/name.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {expression} from '../tree/expression.js'
import {namesOf, relationParts} from '../tree/name-parts.js'
import {deferrableOf} from './deferrable-of.js'

/** The bits of `TRIGGER_TYPE_…`. */
const events = [
  ['insert', 4],
  ['delete', 8],
  ['update', 16],
  ['truncate', 32],
] as const

export function createTrigger(statement: CreateTrigStmt, reading: Reading): void {
  const {relation = {}, constrrel} = statement
  const {draft} = reading
  if (constrrel) return leaveOut(reading, 'the model has no triggers that refer to a second table')
  const on = findName(relationParts(relation), draft, draft.tables, draft.views)
  const trigger = triggerOf(statement, on, reading)
  const table = draft.tables.get(keyOf(on))
  const view = draft.views.get(keyOf(on))
  const added = (before: readonly Trigger[]) => [...before.filter(({name}) => name !== trigger.name), trigger]
  if (table) draft.tables.set(keyOf(on), {...table, triggers: added(table.triggers)})
  else if (view) draft.views.set(keyOf(on), {...view, triggers: added(view.triggers ?? [])})
  else leaveOut(reading, `there is no \`${on.name}\` to watch`)
}

function triggerOf(statement: CreateTrigStmt, on: Name, reading: Reading): Trigger {
  const {columns, whenClause, transitionRels = [], args} = statement
  const updateOf = namesOf(columns)
  const transitionTables = transitionsOf(transitionRels)
  const texts = namesOf(args)
  const {function: called, ...elsewhere} = functionOf(namesOf(statement.funcname), on, reading)
  return {
    name: statement.trigname ?? '',
    timing: timingOf(statement.timing ?? 0),
    events: events.filter(([, bit]) => (statement.events ?? 0) & bit).map(([event]) => event),
    ...(updateOf.length > 0 ? {updateOf} : {}),
    ...(statement.row ? {} : {forEach: 'statement'}),
    ...(whenClause ? {when: expression(whenClause, reading)} : {}),
    ...(transitionRels.length > 0 ? {transitionTables} : {}),
    ...(statement.isconstraint ? {constraint: deferrableOf(statement).deferrable ?? 'not deferrable'} : {}),
    function: called,
    ...elsewhere,
    ...(texts.length > 0 ? {arguments: texts} : {}),
    reason: '',
  }
}

function timingOf(bits: number): Trigger['timing'] {
  if (bits & 2) return 'before'
  return bits & 64 ? 'instead of' : 'after'
}

function transitionsOf(nodes: readonly Node[]): NonNullable<Trigger['transitionTables']> {
  const named = (isNew: boolean) =>
    nodes.flatMap(node => {
      const found = 'TriggerTransition' in node && (node.TriggerTransition.isNew ?? false) === isNew
      return found ? [node.TriggerTransition.name ?? ''] : []
    })[0]
  const [older, newer] = [named(false), named(true)]
  return {...(older === undefined ? {} : {old: older}), ...(newer === undefined ? {} : {new: newer})}
}

/** What every server has, so that nobody qualifies it. */
const ofServer = ['tsvector_update_trigger', 'tsvector_update_trigger_column', 'suppress_redundant_updates_trigger']

function functionOf(
  parts: readonly string[],
  on: Name,
  {draft}: Reading,
): Pick<Trigger, 'function' | 'functionNamespace'> {
  const name = parts.at(-1) ?? ''
  const named = [...draft.functions.values()].filter(each => each.name === name).map(({namespace}) => namespace)
  const known = draft.searchPath.find(namespace => named.includes(namespace))
  const usual = ofServer.includes(name) ? 'pg_catalog' : draft.searchPath[0]
  const namespace = parts.at(-2) ?? known ?? usual ?? on.namespace
  return {function: name, ...(namespace === on.namespace ? {} : {functionNamespace: namespace})}
}
