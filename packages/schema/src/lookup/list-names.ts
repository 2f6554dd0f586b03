import type {SchemaModel, Table} from '../model.js'
import {partitionName} from './partition-name.js'

/** Something that has a name in the database. */
export interface NamedElement {
  readonly kind: string
  readonly name: string
  /** In words, with the name: "index `idx_orders_user_id` of `orders`". */
  readonly label: string
  /** The spaces in which the name must be its own: tables, indexes and keys share one, tables and enums another. */
  readonly scopes: readonly string[]
}

/** Every named element of a model, tables first, in the model's order. */
export function listNames(model: SchemaModel): readonly NamedElement[] {
  return [
    ...model.tables.flatMap(listTableNames),
    ...model.enums.map(({name, namespace}) => top('enum', name, [`type in ${namespace}`, 'enum'])),
    ...model.functions.map(({name, namespace}) => top('function', name, [`function in ${namespace}`])),
    ...model.roles.map(({name}) => top('role', name, ['role'])),
    ...model.extensions.map(name => top('extension', name, ['extension'])),
    ...model.accessPatterns.map(({id}) => top('access pattern', id, ['access pattern'])),
  ]
}

function listTableNames(table: Table): readonly NamedElement[] {
  const relation = `relation in ${table.namespace}`
  const constraint = `constraint of ${table.namespace}.${table.name}`
  const part = (kind: string, scopes: readonly string[]) => (element: {readonly name: string}) => ({
    kind,
    name: element.name,
    label: `${kind} \`${element.name}\` of \`${table.name}\``,
    scopes,
  })
  const key = table.primaryKey ? [table.primaryKey] : []
  const partitions = table.partitioning ? [{name: partitionName(table)}] : []
  return [
    top('table', table.name, [relation, `type in ${table.namespace}`]),
    ...partitions.map(part('partition', [relation, `type in ${table.namespace}`])),
    ...table.columns.map(part('column', [`column of ${table.namespace}.${table.name}`])),
    ...key.map(part('primary key', [relation, constraint])),
    ...table.uniques.map(part('unique constraint', [relation, constraint])),
    ...table.checks.map(part('check', [constraint])),
    ...table.foreignKeys.map(part('foreign key', [constraint])),
    ...table.indexes.map(part('index', [relation])),
    ...table.triggers.map(part('trigger', [`trigger of ${table.namespace}.${table.name}`])),
    ...table.policies.map(part('policy', [`policy of ${table.namespace}.${table.name}`])),
  ]
}

function top(kind: string, name: string, scopes: readonly string[]): NamedElement {
  return {kind, name, label: `${kind} \`${name}\``, scopes}
}
