import type {ColumnType, SchemaModel} from '../model.js'

/** Names of the enums, domains and composites that columns, domains and composites are of, each once. */
export function listReferredTypes({tables, domains = [], composites = []}: SchemaModel): readonly string[] {
  const names = new Set<string>()
  for (const {columns} of tables) for (const {type} of columns) addName(type, names)
  for (const {type} of domains) addName(type, names)
  for (const {attributes} of composites) for (const {type} of attributes) addName(type, names)
  return [...names]
}

function addName(type: ColumnType, names: Set<string>): void {
  if (type.kind === 'array') addName(type.of, names)
  if (type.kind === 'enum' || type.kind === 'domain' || type.kind === 'composite') names.add(type.name)
}
