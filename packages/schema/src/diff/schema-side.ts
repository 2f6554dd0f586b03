import type {ColumnType, ForeignKey, SchemaModel, Table} from '../model.js'

/** A model with what is looked up in it over and over. */
export interface SchemaSide {
  readonly model: SchemaModel
  /** The table a key refers to, in any namespace when it names none. */
  targetOf(table: Table, key: ForeignKey): {readonly namespace: string; readonly name: string}
  tableAt(namespace: string, name: string): Table | undefined
  /** A type in one spelling, wherever the model leaves a namespace out. */
  typeText(type: ColumnType): string
}

export function schemaSide(model: SchemaModel): SchemaSide {
  const tables = new Map<string, Table[]>()
  for (const table of model.tables) tables.set(table.name, [...(tables.get(table.name) ?? []), table])
  const enums = new Map(model.enums.map(({name, namespace}) => [name, namespace]))
  const tableAt = (namespace: string, name: string) => tables.get(name)?.find(each => each.namespace === namespace)
  const typeText = (type: ColumnType): string => {
    if (type.kind === 'array') return `${typeText(type.of)}[]`
    if (type.kind !== 'enum') return JSON.stringify(type, Object.keys(type).sort())
    return `enum ${type.namespace ?? enums.get(type.name) ?? 'public'}.${type.name}`
  }
  return {
    model,
    tableAt,
    typeText,
    targetOf({namespace}, {references}) {
      const {table: name} = references
      if (references.namespace !== undefined) return {namespace: references.namespace, name}
      return tableAt(namespace, name) ?? tables.get(name)?.[0] ?? {namespace, name}
    },
  }
}
