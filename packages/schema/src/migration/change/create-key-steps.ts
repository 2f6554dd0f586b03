import type {Element} from '../../diff/element.js'
import {attachKey} from '../../operations/constraints/attach-key.js'
import {createKeyIndex} from '../../operations/constraints/create-index-concurrently.js'
import type {Key, Table, Unique} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import type {ChangeContext} from './context.js'
import {stages, type Step} from './step.js'

/** An index while others write, which then becomes the key. */
export function createKeySteps(element: Element): readonly Step[] {
  const {subject} = element
  if (subject.kind !== 'key') return []
  const {table} = subject
  const key = findKey(table, element.name)
  const attached = {stage: stages.keys, rank: 30, order: 0} as const
  if (!key || table.partitioning) return [{...attached, operation: element.create()}]
  return [
    {stage: stages.alone, rank: 10, order: 0, operation: createKeyIndex(table, key)},
    {...attached, operation: attachKey(table, key)},
  ]
}

/** True for a foreign key whose target gets its key in the same change, and only when its index is there. */
export function isLateKey({subject}: Element, context: ChangeContext): boolean {
  if (subject.kind !== 'foreign-key' || context.isNew(subject.to)) return false
  const {to, of} = subject
  const name = to.replace(/^table /, '')
  const target = context.diff.to.model.tables.find(table => qualifiedName(table) === name)
  if (!target) return false
  const keys = [
    ...(target.primaryKey ? [target.primaryKey] : []),
    ...target.uniques,
    ...target.indexes.filter(({unique}) => unique),
  ]
  const isSame = (columns: readonly string[]) =>
    columns.length === of.length && of.every(each => columns.includes(each))
  const matching = keys.filter(key => isSame(key.columns.map(each => (typeof each === 'string' ? each : each.name))))
  const ids = matching.flatMap(key => [
    `primary-key ${name}.${quoteName(key.name)}`,
    `unique ${name}.${quoteName(key.name)}`,
    `index ${qualifiedName({namespace: target.namespace, name: key.name})}`,
  ])
  const changes = ids.map(id => context.changeOf(id)?.kind)
  return changes.some(kind => kind === 'create' || kind === 'recreate')
}

function findKey(table: Table, name: string): Key | Unique | undefined {
  const keys = [...(table.primaryKey ? [table.primaryKey] : []), ...table.uniques]
  return keys.find(key => `${qualifiedName(table)}.${quoteName(key.name)}` === name)
}
