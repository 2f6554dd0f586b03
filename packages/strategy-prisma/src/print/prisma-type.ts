import {printType, type ColumnType} from '@journeywright/schema'
import type {NamedEnum} from '../names/named-schema.js'
import {quoteString} from './quote-string.js'

export interface PrismaType {
  /** `String`, the name of an enum, or `Unsupported("interval")`. */
  readonly name: string
  /** What follows `@db.`; empty where PostgreSQL's type is the one that Prisma takes anyway. */
  readonly native: string
  readonly isList: boolean
  readonly isSupported: boolean
}

/** The Prisma type whose column is of exactly this PostgreSQL type. */
export function prismaType(type: ColumnType, enums: readonly NamedEnum[]): PrismaType {
  switch (type.kind) {
    case 'array':
      return listOf(prismaType(type.of, enums), type)
    case 'enum':
      return supported(enumNamed(type, enums)?.name ?? type.name)
    case 'numeric':
      return supported('Decimal', `Decimal(${type.precision}, ${type.scale})`)
    case 'varchar':
      return supported('String', `VarChar(${type.length})`)
    case 'char':
      return supported('String', `Char(${type.length})`)
    case 'other':
      return otherTypes[type.name] ?? timestampOf(type.name) ?? measuredOf(type.name) ?? unsupported(type)
    default:
      return simpleTypes[type.kind] ?? unsupported(type)
  }
}

function enumNamed(
  {name, namespace}: {readonly name: string; readonly namespace?: string},
  enums: readonly NamedEnum[],
) {
  return enums.find(({type}) => type.name === name && (namespace ?? type.namespace) === type.namespace)
}

const simpleTypes: Readonly<Record<string, PrismaType>> = {
  boolean: supported('Boolean'),
  smallint: supported('Int', 'SmallInt'),
  integer: supported('Int'),
  bigint: supported('BigInt'),
  real: supported('Float', 'Real'),
  'double precision': supported('Float'),
  text: supported('String'),
  uuid: supported('String', 'Uuid'),
  date: supported('DateTime', 'Date'),
  // No precision: PostgreSQL takes the highest, and Prisma's engine makes the very same type.
  time: supported('DateTime', 'Time'),
  timestamp: supported('DateTime', 'Timestamp'),
  timestamptz: supported('DateTime', 'Timestamptz'),
  json: supported('Json', 'Json'),
  jsonb: supported('Json'),
  bytea: supported('Bytes'),
  inet: supported('String', 'Inet'),
}

/** A point in time of a given precision. */
export function timestampOf(name: string): PrismaType | undefined {
  const [, precision, zone] = /^timestamp\((\d)\) (with|without) time zone$/.exec(name) ?? []
  return precision === undefined
    ? undefined
    : supported('DateTime', `${zone === 'with' ? 'Timestamptz' : 'Timestamp'}(${precision})`)
}

/** A time of day, or bits, of a given length. */
function measuredOf(name: string): PrismaType | undefined {
  const [, kind = '', length = '', zone = ''] =
    /^(time|bit|bit varying)(\(\d+\))?( with(?:out)? time zone)?$/.exec(name) ?? []
  const native = {
    'time with time zone': 'Timetz',
    'time without time zone': 'Time',
    bit: 'Bit',
    'bit varying': 'VarBit',
  }[`${kind}${zone}`]
  return native === undefined ? undefined : supported(kind === 'time' ? 'DateTime' : 'String', `${native}${length}`)
}

/** Types that have parameters elsewhere, without them. */
const otherTypes: Readonly<Record<string, PrismaType>> = {
  numeric: supported('Decimal', 'Decimal'),
  'character varying': supported('String', 'VarChar'),
  xml: supported('String', 'Xml'),
  money: supported('Decimal', 'Money'),
  'public.citext': supported('String', 'Citext'),
  oid: supported('Int', 'Oid'),
}

function supported(name: string, native = ''): PrismaType {
  return {name, native, isList: false, isSupported: true}
}

function unsupported(type: ColumnType): PrismaType {
  return {name: `Unsupported(${quoteString(printType(type))})`, native: '', isList: false, isSupported: false}
}

/** PostgreSQL's arrays have one type whatever their depth; Prisma's have one level. */
function listOf(of: PrismaType, type: ColumnType): PrismaType {
  if (!of.isSupported) return unsupported(type)
  return of.isList ? of : {...of, isList: true}
}
