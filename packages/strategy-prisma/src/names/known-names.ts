/** Names that a schema in the repository has given; what is new must go round them. */
export interface KnownNames {
  /** By namespace and table. */
  readonly models: ReadonlyMap<string, KnownModel>
  readonly enums: ReadonlyMap<string, KnownEnum>
  readonly relations: readonly KnownRelation[]
  /** Of all blocks. */
  readonly types: readonly string[]
  /** Columns of any model that Prisma's client sets at every write, by their names. */
  readonly touched: ReadonlySet<string>
}

export interface KnownModel {
  readonly name: string
  /** Field by column. */
  readonly fields: ReadonlyMap<string, string>
  /** Of all fields, relations too. */
  readonly taken: readonly string[]
}

export interface KnownEnum {
  readonly name: string
  /** Name by value. */
  readonly values: ReadonlyMap<string, string>
}

export interface KnownRelation {
  /** Names of the two models. */
  readonly from: string
  readonly to: string
  /** Fields that hold the key. */
  readonly fields: readonly string[]
  readonly name: string | null
  readonly field: string
  readonly back: string | null
}

export const noNames: KnownNames = {models: new Map(), enums: new Map(), relations: [], types: [], touched: new Set()}

export function knownKey({namespace, name}: {readonly namespace: string; readonly name: string}): string {
  return `${namespace}.${name}`
}
