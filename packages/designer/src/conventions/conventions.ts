import type {Source} from '@journeywright/schema'

/** How a house writes its schemas. Each choice with the sentence that made it. */
export interface Conventions {
  /** `identity` is a bigint, `integer` an identity column of that type. */
  readonly keys: Choice<'identity' | 'integer' | 'uuid'>
  /** What a surrogate key's column is called: `id`, or `customer_id` in the table of customers. */
  readonly keyNames: Choice<'id' | 'table id'>
  /** What becomes of the number that tells a thing from others, such as an order number: unique beside the key, or the key. */
  readonly identifiers: Choice<'unique' | 'keys'>
  readonly tableNames: Choice<'plural' | 'singular'>
  /** Which tables get created_at and updated_at; events, histories and joins get created_at alone unless it is `all`. */
  readonly timestamps: Choice<'entities' | 'all' | 'none'>
  readonly softDelete: Choice<'where the domain asks' | 'all' | 'none'>
  readonly audit: Choice<'where asked' | 'all'>
  readonly money: Choice<{readonly precision: number; readonly scale: number}>
  readonly text: Choice<'text' | {readonly varchar: number}>
  readonly instants: Choice<'timestamptz' | 'timestamp'>
  readonly enums: Choice<'enum types' | 'checks'>
}

export interface Choice<Value> {
  readonly value: Value
  readonly source: Source
}

/** Identity bigint keys, plural tables, both timestamps on entities, text, timestamptz, enum types, money as numeric(12,2). */
export const defaultConventions: Conventions = {
  keys: byDefault('identity', 'Keys are identity columns.'),
  keyNames: byDefault('id', 'Keys are called id.'),
  identifiers: byDefault('unique', 'A number that tells a thing from others is unique beside its key.'),
  tableNames: byDefault('plural', 'Table names are plural.'),
  timestamps: byDefault('entities', 'Every entity table has created_at and updated_at.'),
  softDelete: byDefault('where the domain asks', 'Rows are deleted, unless the domain or the request keeps them.'),
  audit: byDefault('where asked', 'Changes are audited where the request asks for it.'),
  money: byDefault({precision: 12, scale: 2}, 'Amounts of money are numeric(12,2).'),
  text: byDefault('text', 'Text is text, not varchar.'),
  instants: byDefault('timestamptz', 'Instants are timestamptz.'),
  enums: byDefault('enum types', 'Closed lists of values are enum types.'),
}

function byDefault<Value>(value: Value, text: string): Choice<Value> {
  return {value, source: {authority: 'convention', text, from: 'house default'}}
}
