import {groupBy, type SchemaModel, type SqlFunction, type Table} from '@journeywright/schema'

/** Finds the functions that the triggers of a table call. */
export function functionsFinder({functions}: SchemaModel): (table: Table) => readonly SqlFunction[] {
  const byName = groupBy(functions, ({name}) => name)
  return table => {
    const found = table.triggers.flatMap(({function: name, functionNamespace}) => {
      const named = byName.get(name) ?? []
      const wanted = named.find(({namespace}) => namespace === (functionNamespace ?? table.namespace))
      return wanted ?? (functionNamespace === undefined ? (named[0] ?? []) : [])
    })
    return [...new Set(found)]
  }
}
