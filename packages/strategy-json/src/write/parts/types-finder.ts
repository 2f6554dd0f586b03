import {
  groupBy,
  type ColumnType,
  type CompositeType,
  type Domain,
  type EnumType,
  type SchemaModel,
  type Table,
} from '@journeywright/schema'
import type {TableParts} from './table-parts.js'

type Types = Pick<TableParts, 'enums' | 'domains' | 'composites'>

/** Finds the types that columns of a table have, and before each those that it is made of, in the order of the columns. */
export function typesFinder({enums, domains = [], composites = []}: SchemaModel): (table: Table) => Types {
  const named = {enum: finderIn(enums), domain: finderIn(domains), composite: finderIn(composites)}
  return ({columns}) => {
    const used = {enum: new Set<EnumType>(), domain: new Set<Domain>(), composite: new Set<CompositeType>()}
    const add = (type: ColumnType): void => {
      if (type.kind === 'array') add(type.of)
      if (type.kind === 'enum') for (const each of named.enum(type)) used.enum.add(each)
      if (type.kind === 'domain') {
        for (const each of named.domain(type)) {
          add(each.type)
          used.domain.add(each)
        }
      }
      if (type.kind === 'composite') {
        for (const each of named.composite(type)) {
          for (const attribute of each.attributes) add(attribute.type)
          used.composite.add(each)
        }
      }
    }
    for (const {type} of columns) add(type)
    return {enums: [...used.enum], domains: [...used.domain], composites: [...used.composite]}
  }
}

interface Named {
  readonly name: string
  readonly namespace: string
}

/** Without a namespace, the first of that name is meant. */
function finderIn<Item extends Named>(items: readonly Item[]) {
  const byName = groupBy(items, ({name}) => name)
  return ({name, namespace}: {readonly name: string; readonly namespace?: string}): readonly Item[] => {
    const found = byName.get(name)?.find(each => (namespace ?? each.namespace) === each.namespace)
    return found ? [found] : []
  }
}
