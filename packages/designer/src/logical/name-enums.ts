import type {EnumType} from '@journeywright/schema'
import type {Attribute, Entity} from '../concepts/entity.js'
import {limitName} from '../words/limit-name.js'

export interface Enums {
  /** `entity.attribute` to the name of its enum type. */
  readonly names: ReadonlyMap<string, string>
  readonly enums: readonly EnumType[]
}

/**
 * One enum type for every list of values. A name that two lists want goes to the first; the other is called after its
 * entity. A table's name is taken, too, since PostgreSQL keeps a type for every table.
 */
export function nameEnums(entities: readonly Entity[], tableNames: ReadonlyMap<string, string>): Enums {
  const names = new Map<string, string>()
  const enums: EnumType[] = []
  const taken = new Set(tableNames.values())
  const all = entities.flatMap(entity => entity.attributes.map(attribute => ({entity, attribute})))
  for (const {entity, attribute} of all) {
    if (attribute.type.kind !== 'enum' || attribute.type.values.length === 0) continue
    const {values} = attribute.type
    const own = `${entity.name}_${attribute.name}`
    const wished = [attribute.type.name ?? own, own, `${own}_value`].map(limitName)
    const name = wished.find(
      each => !taken.has(each) || enums.some(known => known.name === each && isSame(known.values, values)),
    )
    if (name === undefined) throw new Error(`Internal error: no name is left for the values of ${own}`)
    names.set(`${entity.name}.${attribute.name}`, name)
    if (taken.has(name)) continue
    taken.add(name)
    enums.push(newEnum(name, values, entity, attribute))
  }
  for (const {entity, attribute} of all) {
    if (attribute.type.kind !== 'enum' || attribute.type.values.length > 0) continue
    names.set(`${entity.name}.${attribute.name}`, attribute.type.name ?? '')
  }
  return {names, enums}
}

function newEnum(name: string, values: readonly string[], entity: Entity, attribute: Attribute): EnumType {
  const comment = `The values of ${entity.name.replaceAll('_', ' ')} ${attribute.name.replaceAll('_', ' ')}.`
  return {name, namespace: 'public', values, comment, sources: attribute.sources}
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}
