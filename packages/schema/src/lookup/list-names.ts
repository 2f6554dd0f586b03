import {columnOf} from '../findings/column-of.js'
import {partOf as elementPart} from '../findings/part-of.js'
import type {SchemaElement} from '../findings/schema-element.js'
import type {SchemaModel, Table, View} from '../model.js'
import {partitionName} from './partition-name.js'

/** Something that has a name in the database. */
export interface NamedElement {
  readonly kind: string
  readonly name: string
  /** In words, with the name: "index `idx_orders_user_id` of `orders`". */
  readonly label: string
  /** The spaces in which the name must be its own: tables, indexes and keys share one, tables and enums another. */
  readonly scopes: readonly string[]
  readonly about?: SchemaElement
}

/** Every named element of a model, tables first, in the model's order. */
export function listNames(model: SchemaModel): readonly NamedElement[] {
  return [
    ...model.tables.flatMap(listTableNames),
    ...model.enums.map(({name, namespace}) => top('enum', name, [`type in ${namespace}`], namespace)),
    ...(model.domains ?? []).map(({name, namespace}) => top('domain', name, [`type in ${namespace}`], namespace)),
    ...(model.composites ?? []).map(({name, namespace}) =>
      top('composite type', name, [`type in ${namespace}`], namespace),
    ),
    ...(model.sequences ?? []).map(({name, namespace}) =>
      top('sequence', name, [`relation in ${namespace}`], namespace),
    ),
    ...(model.views ?? []).flatMap(listViewNames),
    ...model.functions.map(({name, namespace, kind = 'function', identity}) =>
      // Functions of one name are told apart by what they take.
      top(kind, name, [`function (${identity ?? ''}) in ${namespace}`], namespace),
    ),
    ...(model.namespaces ?? []).map(({name}) => top('namespace', name, ['namespace'])),
    ...model.roles.map(({name}) => top('role', name, ['role'])),
    ...model.extensions.map(name => top('extension', name, ['extension'])),
    ...model.accessPatterns.map(({id}) => top('access pattern', id, ['access pattern'])),
  ]
}

function listViewNames(view: View): readonly NamedElement[] {
  const relation = `relation in ${view.namespace}`
  const part = partOf(view)
  return [
    top('view', view.name, [relation, `type in ${view.namespace}`], view.namespace),
    ...(view.indexes ?? []).map(part('index', [relation])),
    ...(view.triggers ?? []).map(part('trigger', [`trigger of ${view.namespace}.${view.name}`])),
  ]
}

function listTableNames(table: Table): readonly NamedElement[] {
  const relation = `relation in ${table.namespace}`
  const constraint = `constraint of ${table.namespace}.${table.name}`
  const part = partOf(table)
  const key = table.primaryKey ? [table.primaryKey] : []
  const isSplitHere = table.partitioning !== null && table.partitioning.partitions === undefined
  const partitions = isSplitHere ? [{name: partitionName(table)}] : []
  return [
    top('table', table.name, [relation, `type in ${table.namespace}`], table.namespace),
    ...partitions.map(part('partition', [relation, `type in ${table.namespace}`])),
    ...table.columns.map(part('column', [`column of ${table.namespace}.${table.name}`])),
    ...key.map(part('primary key', [relation, constraint])),
    ...table.uniques.map(part('unique constraint', [relation, constraint])),
    ...(table.exclusions ?? []).map(part('exclusion constraint', [relation, constraint])),
    ...table.checks.map(part('check', [constraint])),
    ...table.foreignKeys.map(part('foreign key', [constraint])),
    ...table.indexes.map(part('index', [relation])),
    ...table.triggers.map(part('trigger', [`trigger of ${table.namespace}.${table.name}`])),
    ...table.policies.map(part('policy', [`policy of ${table.namespace}.${table.name}`])),
  ]
}

function partOf(whole: SchemaElement) {
  return (kind: string, scopes: readonly string[]) =>
    ({name}: {readonly name: string}): NamedElement => ({
      kind,
      name,
      label: `${kind} \`${name}\` of \`${whole.name}\``,
      scopes,
      about: kind === 'column' ? columnOf(whole, name) : elementPart(whole, name),
    })
}

function top(kind: string, name: string, scopes: readonly string[], namespace?: string): NamedElement {
  return {kind, name, label: `${kind} \`${name}\``, scopes, ...(namespace !== undefined && {about: {namespace, name}})}
}
