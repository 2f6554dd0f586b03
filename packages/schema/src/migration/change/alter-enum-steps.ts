import {columnsOfType} from '../../diff/columns-of-type.js'
import {isRebuilt} from '../../diff/is-rebuilt.js'
import {listElements} from '../../diff/list-elements.js'
import type {Element} from '../../diff/element.js'
import type {DataLoss} from '../../document.js'
import {addEnumValues} from '../../operations/types/add-enum-values.js'
import {createEnum} from '../../operations/types/create-enum.js'
import {rebuildType, type TypedColumn} from '../../operations/types/rebuild-type.js'
import type {EnumType} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {quoteText} from '../../sql/names/quote-text.js'
import {backfillFor, type ChangeContext} from './context.js'
import {surround} from './surround.js'
import {typeRank} from './ranks.js'
import {stages, type Step} from './step.js'
import {keptColumns, typedColumns} from './typed-columns.js'

/** Values that come are added; when some go or change places, the type is made anew. */
export function alterEnumSteps(from: Element, to: Element, context: ChangeContext): readonly Step[] {
  if (from.subject.kind !== 'enum' || to.subject.kind !== 'enum') return []
  const [old, now] = [from.subject.type, to.subject.type]
  const elements = listElements(context.diff.from)
  const all = typedColumns(columnsOfType(from, elements))
  const rebuild = (type: EnumType, columns: readonly TypedColumn[], instead: ReadonlyMap<string, string>) =>
    rebuildType({type, word: 'TYPE', create: createEnum(type).forward, columns, instead})
  if (!isRebuilt({kind: 'alter', from, to})) {
    const rollback = surround({from: to, to: from}, elements, context, rebuild(old, all, new Map()))
    return [{stage: stages.values, rank: 1, order: 0, operation: addEnumValues(old, now, rollback)}]
  }
  const kept = keptColumns(all, context)
  const instead = new Map(old.values.flatMap(value => replacementOf(old, now, value, context)))
  const loses = lossOf(kept, instead)
  return [
    {
      stage: stages.main,
      rank: typeRank,
      order: 0,
      operation: {
        kind: 'rebuild-type',
        target: qualifiedName(now),
        forward: rebuild(now, kept, instead),
        rollback: rebuild(old, kept, new Map()),
        locks: kept.map(({table}) => ({on: qualifiedName(table), mode: 'access exclusive', holds: 'a rewrite'})),
        complexity: 'high',
        because:
          'every row of its columns is written anew while others wait; it stops at a row with a value that is no more',
        ...(loses && {loses}),
      },
    },
  ]
}

function replacementOf(old: EnumType, now: EnumType, value: string, {backfills}: ChangeContext) {
  const other = backfillFor(backfills, old.namespace, old.name, value)
  return now.values.includes(value) || other === undefined ? [] : [[value, other] as const]
}

function lossOf(columns: readonly TypedColumn[], instead: ReadonlyMap<string, string>): DataLoss | null {
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
