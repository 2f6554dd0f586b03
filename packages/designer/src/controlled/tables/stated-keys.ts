import {newForeignKey, type ForeignKey, type Source} from '@journeywright/schema'
import {limitName} from '../../words/limit-name.js'
import type {Target} from '../statement.js'
import {attributesOf} from './attributes-of.js'
import {keyMembers} from './key-members.js'
import type {StatedContext} from './stated-type.js'
import type {StatedThing} from './state-tables.js'

interface Reference {
  readonly columns: readonly string[]
  readonly target: Target
  readonly source: Source
}

/** The foreign keys of a thing. What refers to a thing whose table nobody names, or to more columns than it has, has none. */
export function statedKeys(
  thing: StatedThing,
  find: (member: string) => string,
  context: StatedContext,
  uniques: readonly (readonly string[])[],
): readonly ForeignKey[] {
  const optional = new Set(attributesOf(thing).flatMap(({name, optional: is}) => (is ? [name] : [])))
  const keys = referencesOf(thing, find).flatMap(({columns, target, source}): readonly ForeignKey[] => {
    const to = context.things.get(target.thing)
    const wanted = target.columns ?? (to ? (keyMembers(to) ?? ['id']) : [])
    if (!to || wanted.length !== columns.length) return []
    const key = newForeignKey({
      name: limitName(`fk_${thing.name}_${columns.join('_')}`),
      columns,
      table: to.name,
      onDelete: target.onDelete ?? (columns.some(column => optional.has(column)) ? 'set null' : 'restrict'),
      onUpdate: target.onUpdate ?? 'no action',
      cardinality: uniques.some(each => isSame(each, columns)) ? 'one-to-one' : 'many-to-one',
      reason: 'The request states it.',
      sources: [source],
    })
    const namespace = to.namespace === thing.namespace ? {} : {namespace: to.namespace}
    return [{...key, references: {table: to.name, ...namespace, columns: wanted.map(member => columnOf(to, member))}}]
  })
  return keys.map((key, index) => {
    const before = keys.slice(0, index).filter(({name}) => name === key.name).length
    return before === 0 ? key : {...key, name: limitName(`${key.name}_${before + 1}`)}
  })
}

function referencesOf({stated}: StatedThing, find: (member: string) => string): readonly Reference[] {
  return stated.flatMap(({statement, source}): readonly Reference[] => {
    if (statement.what === 'reference') return [{...statement, columns: statement.columns.map(find), source}]
    const target = statement.what === 'attribute' ? statement.refersTo : null
    return statement.what === 'attribute' && target ? [{columns: [statement.name], target, source}] : []
  })
}

function columnOf(target: StatedThing, member: string): string {
  const names = attributesOf(target).map(({name}) => name)
  return [member, `${member}_id`].find(name => names.includes(name)) ?? member
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every(name => b.includes(name))
}
