import type {ColumnType} from '@journeywright/schema'
import type {PrismaField} from './datamodel.js'

/** The column type that Prisma makes of a scalar field. */
export function columnTypeOf({type, nativeType, isList}: PrismaField): ColumnType {
  const [native, parameters] = nativeType ?? [defaults[type] ?? 'Text', []]
  const one = nativeTypeOf(native, parameters, nativeType == null)
  return isList ? {kind: 'array', of: one} : one
}

/** What a type is where the schema doesn't say. */
const defaults: Readonly<Record<string, string>> = {
  String: 'Text',
  Boolean: 'Boolean',
  Int: 'Integer',
  BigInt: 'BigInt',
  Float: 'DoublePrecision',
  Decimal: 'Decimal',
  DateTime: 'Timestamp',
  Json: 'JsonB',
  Bytes: 'ByteA',
}

const simple: Readonly<Record<string, ColumnType>> = {
  Text: {kind: 'text'},
  Boolean: {kind: 'boolean'},
  Integer: {kind: 'integer'},
  SmallInt: {kind: 'smallint'},
  BigInt: {kind: 'bigint'},
  DoublePrecision: {kind: 'double precision'},
  Real: {kind: 'real'},
  Date: {kind: 'date'},
  Json: {kind: 'json'},
  JsonB: {kind: 'jsonb'},
  ByteA: {kind: 'bytea'},
  Uuid: {kind: 'uuid'},
  Inet: {kind: 'inet'},
}

/** `isBare`: nobody wrote it, and Prisma's own precision counts. */
function nativeTypeOf(native: string, [first, second]: readonly string[], isBare: boolean): ColumnType {
  const known = simple[native]
  if (known) return known
  switch (native) {
    case 'VarChar':
      return first === undefined ? other('character varying') : {kind: 'varchar', length: Number(first)}
    case 'Char':
      return {kind: 'char', length: Number(first ?? 1)}
    case 'Decimal':
      return {kind: 'numeric', precision: Number(first ?? 65), scale: Number(second ?? (first === undefined ? 30 : 0))}
    case 'Timestamp':
    case 'Timestamptz':
      return instant(native === 'Timestamptz', isBare ? 3 : Number(first ?? 6))
    case 'Time':
      return Number(first ?? 6) === 6 ? {kind: 'time'} : other(`time(${first}) without time zone`)
    case 'Timetz':
      return other(`time${first === undefined ? '' : `(${first})`} with time zone`)
    case 'Bit':
      return other(`bit(${first ?? 1})`)
    case 'VarBit':
      return other(first === undefined ? 'bit varying' : `bit varying(${first})`)
    case 'Citext':
      return other('public.citext')
    default:
      return other(native.toLowerCase())
  }
}

function instant(withZone: boolean, precision: number): ColumnType {
  if (precision === 6) return {kind: withZone ? 'timestamptz' : 'timestamp'}
  return other(`timestamp(${precision}) ${withZone ? 'with' : 'without'} time zone`)
}

function other(name: string): ColumnType {
  return {kind: 'other', name}
}
