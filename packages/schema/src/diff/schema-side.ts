import type {ColumnType, ForeignKey, SchemaModel, Table} from '../model.js'
import {quoteName} from '../sql/names/quote-name.js'
import {tableId} from './table-id.js'

/** A model with what is looked up in it over and over. */
export interface SchemaSide {
  readonly model: SchemaModel
  /** The table a key refers to, in any namespace when it names none. */
  targetOf(table: Table, key: ForeignKey): {readonly namespace: string; readonly name: string}
  /** By the ids of their elements. */
  readonly tables: ReadonlyMap<string, Table>
  /** A type in one spelling, wherever the model leaves a namespace out. */
  typeText(type: ColumnType): string
}

export function schemaSide(model: SchemaModel): SchemaSide {
  const byName = new Map<string, Table[]>()
  for (const table of model.tables) byName.set(table.name, [...(byName.get(table.name) ?? []), table])
  const enums = new Map(model.enums.map(({name, namespace}) => [name, namespace]))
  const tables = new Map(model.tables.map(table => [tableId(table), table]))
  const tableAt = (namespace: string, name: string) => byName.get(name)?.find(each => each.namespace === namespace)
  const typeText = (type: ColumnType): string => {
    if (type.kind === 'array') return `${typeText(type.of)}[]`
    if (Object.keys(type).length === 1) return type.kind
    if (type.kind === 'other') return unplaced(type.name)
    if (type.kind !== 'enum') return JSON.stringify(type, Object.keys(type).sort())
    return `enum ${type.namespace ?? enums.get(type.name) ?? 'public'}.${type.name}`
  }
  const homes = new Set(model.extensions.map(name => `${quoteName(model.extensionNamespaces?.[name] ?? 'public')}.`))
  /** A type that an extension may have brought: it moves along. */
  const unplaced = (name: string) => {
    const home = [...homes].find(each => name.startsWith(each))
    return `other ${home === undefined ? name : name.slice(home.length)}`
  }
  return {
    model,
    tables,
    typeText,
    targetOf({namespace}, {references}) {
      const {table: name} = references
      if (references.namespace !== undefined) return {namespace: references.namespace, name}
      return tableAt(namespace, name) ?? byName.get(name)?.[0] ?? {namespace, name}
    },
  }
}
