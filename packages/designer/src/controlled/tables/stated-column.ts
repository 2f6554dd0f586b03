import {newColumn, type Column, type Source} from '@journeywright/schema'
import type {AttributeStatement, StatedDefault} from '../statement.js'
import {statedType, type StatedContext} from './stated-type.js'

export function statedColumn(attribute: AttributeStatement, source: Source, context: StatedContext): Column {
  const type = statedType(attribute, context)
  return newColumn(attribute.name, type, {
    nullable: attribute.optional,
    default: attribute.default && defaultSql(attribute.default),
    identity: attribute.identity,
    generated: attribute.generated?.expression ?? null,
    ...(attribute.generated?.isVirtual && {virtual: true}),
    ...(attribute.collation !== null && {collation: attribute.collation}),
    comment: attribute.comment,
    classification: attribute.classification,
    sources: [source],
  })
}

function defaultSql({value, isSql}: StatedDefault): string {
  return isSql ? value : `'${value.replaceAll("'", "''")}'`
}
