/** What Prisma's own reader says of a schema: of its format, what is used here. */
export interface Datamodel {
  readonly enums: readonly PrismaEnum[]
  readonly models: readonly PrismaModel[]
  readonly indexes: readonly PrismaIndex[]
}

export interface PrismaEnum {
  readonly name: string
  readonly dbName?: string | null
  readonly values: readonly {readonly name: string; readonly dbName?: string | null}[]
  readonly documentation?: string
}

export interface PrismaModel {
  readonly name: string
  readonly dbName?: string | null
  readonly schema?: string | null
  readonly fields: readonly PrismaField[]
  readonly documentation?: string
}

export interface PrismaField {
  readonly name: string
  readonly dbName?: string
  readonly kind: 'scalar' | 'enum' | 'object' | 'unsupported'
  readonly isList: boolean
  readonly isRequired: boolean
  readonly type: string
  readonly nativeType?: readonly [string, readonly string[]] | null
  readonly default?: PrismaDefault
  readonly relationName?: string
  readonly relationFromFields?: readonly string[]
  readonly relationToFields?: readonly string[]
  readonly relationOnDelete?: string
  readonly relationOnUpdate?: string
  readonly documentation?: string
}

export type PrismaDefault =
  | string
  | number
  | boolean
  | readonly (string | number | boolean)[]
  | {readonly name: string; readonly args: readonly (string | number)[]}

export interface PrismaIndex {
  readonly model: string
  readonly type: 'id' | 'unique' | 'normal' | 'fulltext'
  readonly dbName?: string
  readonly algorithm?: string
  readonly fields: readonly {readonly name: string; readonly sortOrder?: 'asc' | 'desc'}[]
}
