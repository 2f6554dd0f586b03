import {isRebuilt} from '../../diff/is-rebuilt.js'
import type {Element} from '../../diff/element.js'
import type {DataLoss} from '../../document.js'
import {addEnumValues} from '../../operations/types/add-enum-values.js'
import type {TypedColumn} from '../../operations/types/rebuild-types.js'
import type {EnumType} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {quoteText} from '../../sql/names/quote-text.js'
import {backfillFor, type ChangeContext} from './context.js'
import {rebuild} from './rebuild.js'
import {surround} from './surround.js'
import {typeRank} from './ranks.js'
import {stages, type Step} from './step.js'

/** Values that come are added; when some go or change places, the type is made anew. */
export function alterEnumSteps(from: Element, to: Element, context: ChangeContext): readonly Step[] {
  if (from.subject.kind !== 'enum' || to.subject.kind !== 'enum') return []
  const [old, now] = [from.subject.type, to.subject.type]
  const {elements} = context.diff
  if (!isRebuilt({kind: 'alter', from, to}, elements.from)) {
    const early = {...context, diff: {...context.diff, elements: {...elements, from: elements.early}}}
    const rollback = surround({from: to, to: from}, elements.early, context, rebuild(from, to, early).backAlone)
    return [{stage: stages.values, rank: 1, order: 0, operation: addEnumValues(old, now, rollback)}]
  }
  const instead = new Map(old.values.flatMap(value => replacementOf(old, now, value, context)))
  const {columns, forward, rollback, locks} = rebuild(from, to, context, instead)
  const loses = lossOf(columns, instead)
  const operation = {
    kind: 'rebuild-type',
    target: qualifiedName(now),
    forward,
    rollback,
    locks,
    complexity: 'high',
    because:
      'every row of its columns is written anew while others wait; it stops at a row with a value that is no more',
    ...(loses && {loses}),
  } as const
  return [{stage: stages.main, rank: typeRank, order: 0, operation}]
}

function replacementOf(old: EnumType, now: EnumType, value: string, {backfills}: ChangeContext) {
  const other = backfillFor(backfills, old.namespace, old.name, value)
  return now.values.includes(value) || other === undefined ? [] : [[value, other] as const]
}

function lossOf(all: readonly TypedColumn[], instead: ReadonlyMap<string, string>): DataLoss | null {
  const columns = all.filter(({type}) => (type.kind === 'array' ? type.of : type).kind !== 'composite')
  const [first] = columns
  if (!first || instead.size === 0) return null
  const values = [...instead.keys()].map(quoteText).join(', ')
  const counts = columns.map(({table, name, type}) => {
    const column = quoteName(name)
    const isOne = type.kind === 'array' ? `${column}::text[] && ARRAY[${values}]` : `${column}::text IN (${values})`
    return `(SELECT count(*) FROM ${qualifiedName(table)} WHERE ${isOne})`
  })
  const where = columns.map(({table, name}) => `${qualifiedName(table)}.${quoteName(name)}`)
  return {what: `which rows had ${values} in ${where.join(', ')}`, count: `SELECT ${counts.join(' + ')}`}
}
