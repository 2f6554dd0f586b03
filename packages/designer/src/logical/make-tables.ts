import type {Column} from '@journeywright/schema'
import type {Entity} from '../concepts/entity.js'
import type {Conventions} from '../conventions/conventions.js'
import {addTraits, isSoftDeleted, type Wishes} from './add-traits.js'
import type {LogicalTable} from './logical-table.js'
import {attributeColumn, keyColumns, linkColumns, tenantColumn, type ColumnContext} from './make-columns.js'
import {nameEnums, type Enums} from './name-enums.js'
import {nameTables} from './name-tables.js'
import {ownKey} from './own-key.js'

export interface LogicalSchema {
  readonly tables: readonly LogicalTable[]
  readonly enums: Enums
}

const atTheEnd = ['deleted_at', 'created_at', 'updated_at']

/** Resolved entities to tables with columns and foreign keys, as the house's conventions have them. */
export function makeTables(given: readonly Entity[], wishes: Wishes, conventions: Conventions): LogicalSchema {
  const entities = given.map(entity =>
    addTraits(nameKey(ownKey(entity, conventions), conventions), wishes, conventions),
  )
  const tableNames = nameTables(entities, conventions)
  const enums = nameEnums(entities, tableNames)
  const byName = new Map(entities.map(entity => [entity.name, entity]))
  const context: ColumnContext = {entities: byName, tableNames, enums, conventions}
  const tables = entities.map(entity => makeTable(entity, context, isSoftDeleted(entity, wishes, conventions)))
  return {tables: tables.map(table => ({...table, referredBy: referencesTo(table, tables)})), enums}
}

function referencesTo({name, keyColumns: keys}: LogicalTable, tables: readonly LogicalTable[]) {
  const primary = keys.map(column => column.name).join()
  const lists = tables
    .flatMap(({linkColumns: links}) => links.map(({foreignKey}) => foreignKey.references))
    .filter(({table, columns}) => table === name && columns.join() !== primary)
    .map(({columns}) => columns)
  return lists.filter((columns, index) => lists.findIndex(other => other.join() === columns.join()) === index)
}

/** Where the house calls the key of customers customer_id; a name that somebody gave stays. */
function nameKey(entity: Entity, {keyNames}: Conventions): Entity {
  const isOurs = entity.existing === null && entity.key === null && entity.surrogate === 'id'
  return isOurs && keyNames.value === 'table id' ? {...entity, surrogate: `${entity.name}_id`} : entity
}

function makeTable(entity: Entity, context: ColumnContext, softDeleted: boolean): LogicalTable {
  const links = entity.links.map(link => linkColumns(entity, link, context))
  const keys = keyColumns(entity, context)
  const attributes = entity.attributes.map(attribute => attributeColumn(entity, attribute, context))
  const isLast = ({name}: Column) => atTheEnd.includes(name)
  const tenant = tenantColumn(entity, context)
  const columns = [
    ...keys,
    ...(entity.tenancy?.kind === 'trail' && tenant ? [tenant] : []),
    ...links.flatMap(({made}) => made),
    ...attributes.filter(column => !isLast(column)),
    ...attributes.filter(isLast).toSorted((a, b) => atTheEnd.indexOf(a.name) - atTheEnd.indexOf(b.name)),
  ]
  return {
    entity,
    name: context.tableNames.get(entity.name) ?? entity.name,
    keyColumns: keys,
    linkColumns: links.map(({made: _made, ...link}) => link),
    columns: withoutRepeats(columns),
    isSoftDeleted: softDeleted,
    tenantColumn: tenant,
    referredBy: [],
  }
}

/** A key member's column is there once, where the key has it. */
function withoutRepeats(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({name}, index) => columns.findIndex(other => other.name === name) === index)
}
