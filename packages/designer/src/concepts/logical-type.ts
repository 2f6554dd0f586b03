import type {ColumnType} from '@journeywright/schema'

/** What a value means, before it is a column type. */
export type LogicalType =
  | {readonly kind: LogicalKind}
  | {readonly kind: 'enum'; readonly name: string | null; readonly values: readonly string[]}
  | {readonly kind: 'range'; readonly min: number; readonly max: number}
  | {readonly kind: 'numeric'; readonly precision: number; readonly scale: number}
  | {readonly kind: 'varchar'; readonly length: number}
  /** A type of PostgreSQL, taken literally. */
  | {readonly kind: 'column'; readonly type: ColumnType}

export const logicalKinds = [
  'bigint',
  'code',
  'count',
  'country',
  'currency',
  'date',
  'decimal',
  'double',
  'duration',
  'email',
  'flag',
  'hash',
  'instant',
  'integer',
  'ip',
  'json',
  'latitude',
  'longitude',
  'measure',
  'money',
  'name',
  'percent',
  'phone',
  'positive_money',
  'quantity',
  'rate',
  'score',
  'signed_money',
  'signed_quantity',
  'text',
  'time',
  'url',
  'uuid',
  'year',
] as const

export type LogicalKind = (typeof logicalKinds)[number]

export function isLogicalKind(word: string): word is LogicalKind {
  return logicalKinds.some(kind => kind === word)
}
