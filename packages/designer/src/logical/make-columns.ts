import {newColumn, newForeignKey, type Column, type ColumnType, type Table} from '@journeywright/schema'
import type {Attribute, Entity, Link} from '../concepts/entity.js'
import type {Conventions} from '../conventions/conventions.js'
import {limitName} from '../words/limit-name.js'
import {columnType} from './column-type.js'
import {deleteRule} from './delete-rule.js'
import type {LinkColumns} from './logical-table.js'
import type {Enums} from './name-enums.js'
import {unitOf} from '../types/unit-of.js'
import {printDefault} from './print-default.js'

/** What columns are made from: the other entities, what tables and enums are called, and the house's conventions. */
export interface ColumnContext {
  readonly entities: ReadonlyMap<string, Entity>
  readonly tableNames: ReadonlyMap<string, string>
  readonly enums: Enums
  readonly conventions: Conventions
}

/** The columns of an entity's key: the surrogate, or the columns of its members. */
export function keyColumns(entity: Entity, context: ColumnContext): readonly Column[] {
  if (entity.existing !== null) return existingKey(entity.existing)
  if (entity.key === null) return [surrogateColumn(entity, context.conventions)]
  return entity.key.members
    .flatMap(member => memberColumns(entity, member, context))
    .map(column => ({...column, nullable: false}))
}

/** The columns of an attribute or a link, by the member's name or the column's. */
function memberColumns(entity: Entity, member: string, context: ColumnContext): readonly Column[] {
  const attribute = entity.attributes.find(({name}) => name === member)
  if (attribute) return [attributeColumn(entity, attribute, context)]
  const link = entity.links.find(({name, column}) => name === member || `${name}_id` === member || column === member)
  return link ? linkColumns(entity, link, context).made : []
}

export function attributeColumn(entity: Entity, attribute: Attribute, {conventions, enums}: ColumnContext): Column {
  const enumName = enums.names.get(`${entity.name}.${attribute.name}`) ?? ''
  return newColumn(attribute.name, columnType(attribute.type, conventions, enumName), {
    nullable: !attribute.required,
    default: printDefault(attribute.default, attribute.type, attribute.required),
    comment: attribute.comment || describe(attribute, entity),
    classification: attribute.classification,
    sources: attribute.sources,
  })
}

/** The columns that a link needs, one for each key column of what it points to, and its foreign key. */
export function linkColumns(
  entity: Entity,
  link: Link,
  context: ColumnContext,
): LinkColumns & {readonly made: readonly Column[]} {
  const target = context.entities.get(link.to[0] ?? '')
  if (!target) throw new Error(`Internal error: ${entity.name}.${link.name} was not resolved`)
  const shared = sharedTenant(entity, link, target, context)
  const keys = keyColumns(target, context).filter(({name}) => name !== shared?.theirs)
  const made = keys.map(key =>
    newColumn(linkColumnName(link, target, key, keys.length), referenceType(key), {
      nullable: !link.required,
      comment:
        link.comment ||
        `${link.owned ? 'The' : 'Its'} ${words(target.name)}${link.owned ? ' that it belongs to' : ''}.`,
      sources: link.sources,
    }),
  )
  const columns = made.map(({name}) => name)
  const table = context.tableNames.get(entity.name) ?? entity.name
  const rule = deleteRule(entity, link, target)
  const foreignKey = newForeignKey({
    name: limitName(`fk_${table}_${link.name}`),
    columns: [...(shared ? [shared.ours] : []), ...columns],
    table: context.tableNames.get(target.name) ?? target.name,
    onDelete: rule.action,
    cardinality: link.unique ? 'one-to-one' : 'many-to-one',
    reason: rule.reason,
    sources: link.sources,
  })
  const namespace = target.existing?.namespace ?? 'public'
  const references = {
    table: foreignKey.references.table,
    ...(namespace !== 'public' && {namespace}),
    columns: [...(shared ? [shared.theirs] : []), ...keys.map(({name}) => name)],
  }
  // The tenant stays when what the link points to goes.
  const setColumns = shared !== null && rule.action === 'set null' ? {setColumns: columns} : {}
  return {link: link.name, columns, foreignKey: {...foreignKey, references, ...setColumns}, sources: link.sources, made}
}

/** The column that says which tenant a row belongs to; of tenants their key. */
export function tenantColumn(entity: Entity, context: ColumnContext): Column | null {
  const scope = entity.tenancy
  if (scope === null) return null
  if (scope.kind === 'tenant') return keyColumns(entity, context)[0] ?? null
  const link = entity.links.find(({name}) => name === scope.link)
  if (link) return linkColumns(entity, link, context).made[0] ?? null
  const root = context.entities.get(scope.tenant)
  const key = root && keyColumns(root, context)[0]
  if (!key) return null
  const comment = `The ${words(scope.tenant)} whose row it was; empty for a row that all of them share.`
  return newColumn(limitName(`${scope.link}_id`), referenceType(key), {nullable: true, comment, sources: scope.sources})
}

/** Between rows of tenants, a foreign key has the tenant of both, so that none leads to another tenant's row. */
function sharedTenant(
  entity: Entity,
  link: Link,
  target: Entity,
  context: ColumnContext,
): {readonly ours: string; readonly theirs: string} | null {
  if (entity.tenancy?.kind !== 'owned' || target.tenancy?.kind !== 'owned' || link.name === entity.tenancy.link)
    return null
  const [ours, theirs] = [tenantColumn(entity, context), tenantColumn(target, context)]
  return ours && theirs && {ours: ours.name, theirs: theirs.name}
}

function linkColumnName(link: Link, target: Entity, key: Column, count: number): string {
  if (link.column !== null && count === 1) return link.column
  if (target.key !== null) return limitName(key.name.startsWith(link.name) ? key.name : `${link.name}_${key.name}`)
  return limitName(`${link.name}_id`)
}

/** As others refer to it: how it gets its values is its own business. */
function existingKey({columns, primaryKey}: Table): readonly Column[] {
  return (primaryKey?.columns ?? []).flatMap(name => {
    const column = columns.find(each => each.name === name)
    return column ? [{...column, default: null, identity: null}] : []
  })
}

/** An identity column is referred to by a plain one. */
function referenceType(key: Column): ColumnType {
  return key.type
}

function surrogateColumn(entity: Entity, conventions: Conventions): Column {
  const {value, source} = conventions.keys
  const comment = 'Surrogate key.'
  const sources = [source]
  return value === 'uuid'
    ? newColumn(entity.surrogate, 'uuid', {default: 'gen_random_uuid()', comment, sources})
    : newColumn(entity.surrogate, value === 'integer' ? 'integer' : 'bigint', {identity: 'always', comment, sources})
}

function describe({name, type, classification}: Attribute, entity: Entity): string {
  const measured = /^(?:bigint|count|decimal|integer|measure|numeric)$/.test(type.kind) ? unitOf(name) : null
  const of = ` of the ${words(entity.name)}`
  if (type.kind === 'hash' && classification.includes('secret')) return `${sentence(name)}${of}, as a hash.`
  return measured ? `${sentence(measured.of)}${of}, in ${measured.unit}.` : `${sentence(name)}${of}.`
}

function words(name: string): string {
  return name.replaceAll('_', ' ')
}

function sentence(name: string): string {
  const text = words(name)
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
