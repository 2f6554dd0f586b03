import type {Problem} from '@journeywright/problems'
import type {EnumType, SchemaModel, Table} from '@journeywright/schema'
import {nameCollision} from '../problems.js'
import {claimName} from './claim-name.js'
import {singular} from './inflect.js'
import {knownKey, noNames, type KnownEnum, type KnownModel, type KnownNames} from './known-names.js'
import {nameField} from './name-field.js'
import {nameType} from './name-type.js'
import {nameValue} from './name-value.js'
import type {NamedEnum, NamedModel, NamedSchema} from './named-schema.js'
import {splitWords} from './split-words.js'

/**
 * Names every table, column, enum and value, those of a schema in the repository as they are there. Two that become one
 * name are told apart by a number, and reported.
 */
export function nameSchema(
  schema: SchemaModel,
  known: KnownNames = noNames,
): {
  readonly named: NamedSchema
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const claim: Claim = (what, wanted, taken) => {
    const name = claimName(wanted, taken)
    if (name !== wanted) problems.push(nameCollision(what, wanted, name))
    return name
  }
  const types = new Set(known.types)
  const models = schema.tables.map(table => nameModel(table, known.models.get(knownKey(table)), types, claim))
  const enums = schema.enums.map(type => nameEnum(type, known.enums.get(knownKey(type)), types, claim))
  return {named: {models, enums}, problems}
}

type Claim = (what: string, wanted: string, taken: Set<string>) => string

function nameModel(table: Table, known: KnownModel | undefined, types: Set<string>, claim: Claim): NamedModel {
  const wanted = nameType(singular(splitWords(table.name)), 'Model')
  const name = known?.name ?? claim(`table \`${table.name}\``, wanted, types)
  const taken = new Set(known?.taken)
  const fields = table.columns.map(column => {
    const what = `column \`${table.name}.${column.name}\``
    return {column, name: known?.fields.get(column.name) ?? claim(what, nameField(column.name), taken)}
  })
  return {table, name, fields, words: splitWords(name), taken: known?.taken ?? []}
}

function nameEnum(type: EnumType, known: KnownEnum | undefined, types: Set<string>, claim: Claim): NamedEnum {
  const values = new Set(known?.values.values())
  return {
    type,
    name: known?.name ?? claim(`enum \`${type.name}\``, nameType(splitWords(type.name), 'Enum'), types),
    values: type.values.map(value => {
      const what = `value \`${value}\` of enum \`${type.name}\``
      return {value, name: known?.values.get(value) ?? claim(what, nameValue(value), values)}
    }),
  }
}
