import type {SchemaModel, Table} from '@journeywright/schema'
import type {Entity} from '../concepts/entity.js'
import {newEntity} from '../concepts/new-entity.js'
import type {DomainPack} from '../packs/domain-pack.js'
import {entityName} from '../words/snake-name.js'

/**
 * The tables that are there, as entities that hold nothing new yet. What a pack knows under another name keeps that as an
 * alias, so that its links find it: its users are these customers. Tables without a key can't be referred to.
 */
export function existingEntities(
  {tables}: Pick<SchemaModel, 'tables'>,
  packs: readonly DomainPack[],
): readonly Entity[] {
  const keyed = tables.filter(({primaryKey, partitionOf}) => primaryKey !== null && partitionOf === undefined)
  const names = new Set(keyed.map(({name}) => entityName(name)))
  const known = packs.flatMap(pack => pack.entities).filter(({name}) => !names.has(name))
  const entities = keyed.map(table => toEntity(table, known))
  return entities.filter(({name}, index) => entities.findIndex(other => other.name === name) === index)
}

function toEntity(table: Table, known: readonly Entity[]): Entity {
  const name = entityName(table.name)
  const others = known.filter(({aliases}) => aliases.some(alias => entityName(alias) === name))
  const columns = table.primaryKey?.columns ?? []
  const isSurrogate = columns.length === 1 && /id$/i.test(columns[0] ?? '')
  return newEntity({
    name,
    aliases: others.map(other => other.name),
    comment: table.comment,
    area: table.area,
    key: isSurrogate ? null : {members: columns, sources: []},
    surrogate: columns[0] ?? 'id',
    existing: table,
    sources: table.sources,
  })
}
