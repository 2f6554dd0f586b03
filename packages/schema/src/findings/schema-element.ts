/** What is spoken of: a table, view, type or the like, or a part of one. */
export interface SchemaElement {
  readonly namespace: string
  readonly name: string
  readonly column?: string
  /** A constraint, an index, a trigger or a policy. */
  readonly part?: string
}
