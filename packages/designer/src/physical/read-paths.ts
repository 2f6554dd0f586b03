import type {AccessPattern, Source} from '@journeywright/schema'
import {findEntity} from '../concepts/find-entity.js'
import type {LogicalTable} from '../logical/logical-table.js'
import type {DomainPack} from '../packs/domain-pack.js'
import type {AskedPath} from './asked-paths.js'
import {columnNames} from './column-names.js'
import type {ReadPath} from './make-indexes.js'
import {namesMissingColumn} from './names-missing-column.js'

/** The access patterns of the request, and those of the packs whose table and columns are in the design, by table. */
export function readPaths(
  tables: readonly LogicalTable[],
  packs: readonly DomainPack[],
  asked: readonly AskedPath[],
): ReadonlyMap<string, readonly ReadPath[]> {
  const paths = new Map<string, ReadPath[]>()
  const ids = new Set<string>()
  for (const {table, path} of asked) {
    const pattern = {...path.pattern, id: uniqueId(path.pattern.description, ids)}
    paths.set(table, [...(paths.get(table) ?? []), {...path, pattern}])
  }
  for (const pack of packs) {
    for (const pattern of pack.accessPatterns) {
      const entity = findEntity(
        pattern.entity,
        tables.map(table => table.entity),
      )
      const table = tables.find(each => each.entity === entity)
      if (!table || !comesFrom(table, pack.id)) continue
      const equals = pattern.equals.map(name => columnNames(table, name))
      const sortsBy = pattern.sortsBy.map(({name, order}) =>
        columnNames(table, name).map(column => ({name: column, order})),
      )
      if ([...equals, ...sortsBy].some(columns => columns.length === 0)) continue
      const where = pattern.where !== null && namesMissingColumn(pattern.where, table.columns) ? null : pattern.where
      const source: Source = {authority: 'pack', pack: pack.id, line: pattern.line}
      const made: AccessPattern = {
        id: uniqueId(pattern.description, ids),
        description: capital(pattern.description),
        table: table.name,
        equals: [...tenantOf(table, equals.flat(), pack.id), ...equals.flat()],
        sortsBy: sortsBy.flat(),
        sources: [source],
      }
      paths.set(table.name, [...(paths.get(table.name) ?? []), {pattern: made, where}])
    }
  }
  return paths
}

/** Whoever reads rows of tenants reads those of one, unless the pack speaks of tenants itself. */
function tenantOf({entity, tenantColumn}: LogicalTable, equals: readonly string[], pack: string): readonly string[] {
  if (tenantColumn === null || entity.tenancy?.kind === 'tenant' || equals.includes(tenantColumn.name)) return []
  const link = entity.links.find(({name}) => name === entity.tenancy?.link)
  const isPacks = link?.sources.some(source => source.authority === 'pack' && source.pack === pack)
  return isPacks ? [] : [tenantColumn.name]
}

function comesFrom(table: LogicalTable, pack: string): boolean {
  return table.entity.sources.some(source => source.authority === 'pack' && source.pack === pack)
}

function uniqueId(description: string, taken: Set<string>): string {
  const slug = description
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  let id = slug
  for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`
  taken.add(id)
  return id
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
