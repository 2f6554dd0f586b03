import type {Column, ForeignKey, SchemaModel, Table} from '../model.js'
import {findTarget} from './find-target.js'
import {nameWords} from './name-words.js'
import {ownTables} from './own-tables.js'
import {singularOf} from './singular-of.js'

/** A table that says for each row of others whose it is. */
export interface Tenancy {
  readonly tenant: Table
  /** The column that says so, by the tables that have it. */
  readonly columns: ReadonlyMap<Table, string>
}

const names = [
  'tenant',
  'organization',
  'organisation',
  'org',
  'workspace',
  'company',
  'account',
  'team',
  'shop',
  'store',
]
const fewest = 3
const cache = new WeakMap<readonly Table[], Tenancy | null>()

/** Null unless three tables and half of those that could refer to one table named like a tenant, by a required column. */
export function findTenancy(model: Pick<SchemaModel, 'tables'>): Tenancy | null {
  const known = cache.get(model.tables)
  if (known !== undefined) return known
  const found = searchTenancy(model)
  cache.set(model.tables, found)
  return found
}

function searchTenancy(model: Pick<SchemaModel, 'tables'>): Tenancy | null {
  const tables = ownTables(model)
  const tenants = new Map<Table, Map<Table, string>>()
  for (const table of tables) {
    for (const key of table.foreignKeys) {
      const target = findTarget(model, table, key)
      const column = key.columns.length === 1 ? table.columns.find(({name}) => name === key.columns[0]) : undefined
      if (!target || target === table || !column || !isTenant(target) || !saysWhose(column, key, target)) continue
      const columns = tenants.get(target) ?? new Map<Table, string>()
      tenants.set(target, columns.set(table, column.name))
    }
  }
  const [most] = [...tenants].sort((a, b) => b[1].size - a[1].size)
  if (!most || most[1].size < fewest) return null
  const owned = tables.filter(table => table !== most[0] && table.kind !== 'lookup' && table.foreignKeys.length > 0)
  return most[1].size * 2 >= owned.length ? {tenant: most[0], columns: most[1]} : null
}

function isTenant({name}: Table): boolean {
  return names.includes(singularOf(nameWords(name).at(-1) ?? ''))
}

/** Named after the tenant itself; `parent_organization_id` says something else. */
function saysWhose({name, nullable}: Column, {references}: ForeignKey, tenant: Table): boolean {
  const stem = nameWords(name).slice(0, -1).join('_')
  const words = nameWords(tenant.name)
  const singular = [...words.slice(0, -1), singularOf(words.at(-1) ?? '')].join('_')
  return !nullable && references.columns.length === 1 && (stem === singular || stem === singularOf(words.at(-1) ?? ''))
}
