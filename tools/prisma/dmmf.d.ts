/** What Prisma's reader prints of a schema: of its format, what is compared here. */
export interface Dmmf {
  readonly datamodel: {
    readonly enums: readonly {
      readonly name: string
      readonly dbName?: string | null
      readonly values: readonly {readonly name: string; readonly dbName?: string | null}[]
    }[]
    readonly models: readonly DmmfModel[]
    readonly indexes: readonly {
      readonly model: string
      readonly type: 'id' | 'unique' | 'normal' | 'fulltext'
      readonly dbName?: string
      readonly algorithm?: string
      readonly fields: readonly {readonly name: string; readonly sortOrder?: 'asc' | 'desc'}[]
    }[]
  }
}

export interface DmmfModel {
  readonly name: string
  readonly dbName?: string | null
  readonly schema?: string | null
  readonly fields: readonly DmmfField[]
}

export interface DmmfField {
  readonly name: string
  readonly dbName?: string
  readonly kind: 'scalar' | 'enum' | 'object' | 'unsupported'
  readonly type: string
  readonly isList: boolean
  readonly isRequired: boolean
  readonly isUpdatedAt?: boolean
  readonly nativeType?: readonly [string, readonly string[]] | null
  readonly default?: unknown[] | string | number | boolean | {readonly name: string; readonly args: readonly unknown[]}
  readonly relationFromFields?: readonly string[]
  readonly relationToFields?: readonly string[]
  readonly relationOnDelete?: string
  readonly relationOnUpdate?: string
}
