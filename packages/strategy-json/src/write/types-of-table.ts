import type {ColumnType, EnumType, SchemaModel, SqlFunction, Table} from '@journeywright/schema'

/** The enums that columns of a table have as type, in the order of the columns. */
export function enumsOfTable({columns}: Table, {enums}: Pick<SchemaModel, 'enums'>): readonly EnumType[] {
  const names = columns.map(({type}) => enumNameOf(type))
  return unique(names).flatMap(name => enums.filter(each => each.name === name))
}

/** The functions that the triggers of a table call. */
export function functionsOfTable(table: Table, {functions}: Pick<SchemaModel, 'functions'>): readonly SqlFunction[] {
  const names = unique(table.triggers.map(trigger => trigger.function))
  return names.flatMap(name => {
    const named = functions.filter(each => each.name === name)
    const found = named.find(({namespace}) => namespace === table.namespace) ?? named[0]
    return found ? [found] : []
  })
}

function enumNameOf(type: ColumnType): string | null {
  if (type.kind === 'array') return enumNameOf(type.of)
  return type.kind === 'enum' ? type.name : null
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)]
}
