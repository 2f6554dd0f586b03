import type {SchemaModel} from '../../model.js'
import type {KnownRename} from './rename.js'

export type Renameable = Omit<KnownRename, 'to'>

/** Everything of a model that can have another name. */
export function listRenameable(model: SchemaModel): readonly Renameable[] {
  const top = (kind: KnownRename['kind']) => (each: {readonly namespace: string; readonly name: string}) => ({
    kind,
    namespace: each.namespace,
    of: each.name,
    name: each.name,
  })
  const {tables, views = [], enums, domains = [], composites = [], sequences = []} = model
  return [
    ...tables.map(top('table')),
    ...views.map(view => top(view.materialized ? 'materialized view' : 'view')(view)),
    ...[...enums, ...domains, ...composites].map(top('type')),
    ...sequences.map(top('sequence')),
    ...tables.flatMap(listParts),
    ...enums.flatMap(({namespace, name: of, values}) =>
      values.map(name => ({kind: 'value' as const, namespace, of, name})),
    ),
  ]
}

function listParts(table: SchemaModel['tables'][number]): readonly Renameable[] {
  const {namespace, name: of, columns, primaryKey, uniques, exclusions = [], checks, foreignKeys, indexes} = table
  const constraints = [...(primaryKey ? [primaryKey] : []), ...uniques, ...exclusions, ...checks, ...foreignKeys]
  return [
    ...columns.map(({name}) => ({kind: 'column' as const, namespace, of, name})),
    ...constraints.map(({name}) => ({kind: 'constraint' as const, namespace, of, name})),
    ...indexes.map(({name}) => ({kind: 'index' as const, namespace, of, name})),
  ]
}
