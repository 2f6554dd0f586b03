import type {Column, EnumType, Table} from '@journeywright/schema'

/** The schema with the names that its parts have in Prisma. */
export interface NamedSchema {
  readonly models: readonly NamedModel[]
  readonly enums: readonly NamedEnum[]
}

export interface NamedModel {
  readonly table: Table
  readonly name: string
  readonly fields: readonly NamedField[]
  /** The words of its name, for relation fields of other models. */
  readonly words: readonly string[]
  /** Names of all fields that are there already, which no new one may have. */
  readonly taken: readonly string[]
}

export interface NamedField {
  readonly column: Column
  readonly name: string
}

export interface NamedEnum {
  readonly type: EnumType
  readonly name: string
  readonly values: readonly {readonly value: string; readonly name: string}[]
}
