/** A field of a data model, whatever language it was written in. */
export interface ModelField {
  readonly name: string
  /** As a request says it: `varchar(80)`, `one of draft, published`. */
  readonly type: string
  /** The model that it points to, which then needs no type. */
  readonly refersTo: {readonly model: string; readonly isMany: boolean} | null
  readonly isOptional: boolean
  readonly isUnique: boolean
  /** As the sentence goes on: `between 1 and 5`. */
  readonly range: string
  /** A plain word or number; empty without. */
  readonly fallback: string
}

export interface DataModel {
  readonly name: string
  readonly fields: readonly ModelField[]
  /** Its key is a UUID. */
  readonly hasUuidKey: boolean
}
