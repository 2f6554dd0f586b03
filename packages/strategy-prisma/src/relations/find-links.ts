import {groupBy, type ForeignKey} from '@journeywright/schema'
import type {NamedModel, NamedSchema} from '../names/named-schema.js'
import {isAddressable} from './is-addressable.js'
import type {Relation} from './relation.js'

/** A foreign key between two models, not named yet. */
export type Link = Pick<Relation, 'key' | 'from' | 'to' | 'fields' | 'references' | 'isOptional'>

/** The foreign keys between models that Prisma can address, in the order of the schema. */
export function findLinks({models}: NamedSchema): readonly Link[] {
  const byTable = groupBy(models, ({table}) => table.name)
  return models.filter(({table}) => isAddressable(table)).flatMap(from => linksOf(from, byTable))
}

type ModelsByTable = ReadonlyMap<string, readonly NamedModel[]>

function linksOf(from: NamedModel, byTable: ModelsByTable): readonly Link[] {
  return from.table.foreignKeys.flatMap(key => {
    const to = findModel(key, from, byTable)
    if (!to || !isAddressable(to.table)) return []
    const fields = fieldsOf(from, key.columns)
    return [
      {
        key,
        from,
        to,
        fields: fields.map(({name}) => name),
        references: fieldsOf(to, key.references.columns).map(({name}) => name),
        isOptional: fields.some(({column}) => column.nullable),
      },
    ]
  })
}

function findModel(key: ForeignKey, from: NamedModel, byTable: ModelsByTable): NamedModel | undefined {
  const named = byTable.get(key.references.table) ?? []
  return named.find(({table}) => table.namespace === (key.references.namespace ?? from.table.namespace)) ?? named[0]
}

function fieldsOf({fields}: NamedModel, columns: readonly string[]) {
  return columns.flatMap(column => fields.filter(field => field.column.name === column))
}
