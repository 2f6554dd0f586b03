import type {ColumnType, SchemaModel} from '../model.js'

/** Names of the enums, domains and composites that columns, domains and composites are of, with repetitions. */
export function listReferredTypes({tables, domains = [], composites = []}: SchemaModel): readonly string[] {
  const types = [
    ...tables.flatMap(({columns}) => columns.map(({type}) => type)),
    ...domains.map(({type}) => type),
    ...composites.flatMap(({attributes}) => attributes.map(({type}) => type)),
  ]
  return types.flatMap(nameOf)
}

function nameOf(type: ColumnType): readonly string[] {
  if (type.kind === 'array') return nameOf(type.of)
  return type.kind === 'enum' || type.kind === 'domain' || type.kind === 'composite' ? [type.name] : []
}
