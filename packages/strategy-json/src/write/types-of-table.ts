import {
  quoteName,
  type ColumnType,
  type CompositeType,
  type Domain,
  type EnumType,
  type SchemaModel,
  type Sequence,
  type SqlFunction,
  type Table,
} from '@journeywright/schema'

export interface TypesOfTable {
  readonly enums: readonly EnumType[]
  readonly domains: readonly Domain[]
  readonly composites: readonly CompositeType[]
}

/** The types that columns of a table have, and before each those that it is made of, in the order of the columns. */
export function typesOfTable({columns}: Pick<Table, 'columns'>, model: SchemaModel): TypesOfTable {
  const {domains = [], composites = []} = model
  const used = {enum: new Set<EnumType>(), domain: new Set<Domain>(), composite: new Set<CompositeType>()}
  const add = (type: ColumnType): void => {
    if (type.kind === 'array') add(type.of)
    if (type.kind === 'enum') for (const each of find(model.enums, type)) used.enum.add(each)
    if (type.kind === 'domain') {
      for (const each of find(domains, type)) {
        add(each.type)
        used.domain.add(each)
      }
    }
    if (type.kind === 'composite') {
      for (const each of find(composites, type)) {
        for (const attribute of each.attributes) add(attribute.type)
        used.composite.add(each)
      }
    }
  }
  for (const {type} of columns) add(type)
  return {enums: [...used.enum], domains: [...used.domain], composites: [...used.composite]}
}

/** The enums that columns of a table have as type, in the order of the columns. */
export function enumsOfTable(table: Table, model: SchemaModel): readonly EnumType[] {
  return typesOfTable(table, model).enums
}

/** The sequences that belong to a column of a table, or that a default takes a number from. */
export function sequencesOfTable(table: Table, {sequences = []}: SchemaModel): readonly Sequence[] {
  const taken = new Set(table.columns.flatMap(column => sequenceIn(column.default ?? '')))
  return sequences.filter(({namespace, name, ownedBy}) => {
    if (ownedBy?.table === table.name && ownedBy.namespace === table.namespace) return true
    return taken.has(`${quoteName(namespace)}.${quoteName(name)}`) || taken.has(quoteName(name))
  })
}

/** As its author wrote it: with its namespace or without. */
function sequenceIn(value: string): readonly string[] {
  const [, name] = /\bnextval\(\s*(?:cast\(\s*)?'((?:[^']|'')*)'/i.exec(value) ?? []
  return name === undefined ? [] : [name.replaceAll("''", "'")]
}

/** The functions that the triggers of a table call. */
export function functionsOfTable(table: Table, {functions}: Pick<SchemaModel, 'functions'>): readonly SqlFunction[] {
  const found = table.triggers.flatMap(({function: name, functionNamespace}) => {
    const named = functions.filter(each => each.name === name)
    const wanted = named.find(({namespace}) => namespace === (functionNamespace ?? table.namespace))
    return wanted ?? (functionNamespace === undefined ? (named[0] ?? []) : [])
  })
  return [...new Set(found)]
}

function find<Item extends {readonly name: string; readonly namespace: string}>(
  items: readonly Item[],
  {name, namespace}: {readonly name: string; readonly namespace?: string},
): readonly Item[] {
  const found = items.find(each => each.name === name && (namespace ?? each.namespace) === each.namespace)
  return found ? [found] : []
}
