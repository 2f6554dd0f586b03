import type {Problem} from '@journeywright/problems'
import type {EnumType, SchemaModel, Table} from '@journeywright/schema'
import {nameCollision} from '../problems.js'
import {claimName} from './claim-name.js'
import {singular} from './inflect.js'
import {nameField} from './name-field.js'
import {nameType} from './name-type.js'
import {nameValue} from './name-value.js'
import type {NamedEnum, NamedModel, NamedSchema} from './named-schema.js'
import {splitWords} from './split-words.js'

/** Names every table, column, enum and value. Two that become one name are told apart by a number, and reported. */
export function nameSchema(schema: SchemaModel): {
  readonly named: NamedSchema
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const claim: Claim = (what, wanted, taken) => {
    const name = claimName(wanted, taken)
    if (name !== wanted) problems.push(nameCollision(what, wanted, name))
    return name
  }
  const types = new Set<string>()
  const models = schema.tables.map(table => nameModel(table, types, claim))
  const enums = schema.enums.map(type => nameEnum(type, types, claim))
  return {named: {models, enums}, problems}
}

type Claim = (what: string, wanted: string, taken: Set<string>) => string

function nameModel(table: Table, types: Set<string>, claim: Claim): NamedModel {
  const name = claim(`table \`${table.name}\``, nameType(singular(splitWords(table.name)), 'Model'), types)
  const taken = new Set<string>()
  const fields = table.columns.map(column => ({
    column,
    name: claim(`column \`${table.name}.${column.name}\``, nameField(column.name), taken),
  }))
  return {table, name, fields, words: splitWords(name)}
}

function nameEnum(type: EnumType, types: Set<string>, claim: Claim): NamedEnum {
  const values = new Set<string>()
  return {
    type,
    name: claim(`enum \`${type.name}\``, nameType(splitWords(type.name), 'Enum'), types),
    values: type.values.map(value => ({
      value,
      name: claim(`value \`${value}\` of enum \`${type.name}\``, nameValue(value), values),
    })),
  }
}
