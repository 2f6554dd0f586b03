import type {ForeignKey} from '@journeywright/schema'
import type {NamedModel, NamedSchema} from '../names/named-schema.js'
import {isAddressable} from './is-addressable.js'
import type {Relation} from './relation.js'

/** A foreign key between two models, not named yet. */
export type Link = Pick<Relation, 'key' | 'from' | 'to' | 'fields' | 'references' | 'isOptional'>

/** The foreign keys between models that Prisma can address, in the order of the schema. */
export function findLinks({models}: NamedSchema): readonly Link[] {
  return models.filter(({table}) => isAddressable(table)).flatMap(from => linksOf(from, models))
}

function linksOf(from: NamedModel, models: readonly NamedModel[]): readonly Link[] {
  return from.table.foreignKeys.flatMap(key => {
    const to = findModel(key, from, models)
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

function findModel(key: ForeignKey, from: NamedModel, models: readonly NamedModel[]): NamedModel | undefined {
  const named = models.filter(({table}) => table.name === key.references.table)
  return named.find(({table}) => table.namespace === (key.references.namespace ?? from.table.namespace)) ?? named[0]
}

function fieldsOf({fields}: NamedModel, columns: readonly string[]) {
  return columns.flatMap(column => fields.filter(field => field.column.name === column))
}
