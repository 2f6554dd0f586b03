import {printType, type ColumnType} from '@journeywright/schema'
import type {NamedEnum} from '../names/named-schema.js'

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
      return supported(enums.find(each => each.type.name === type.name)?.name ?? type.name)
    case 'numeric':
      return supported('Decimal', `Decimal(${type.precision}, ${type.scale})`)
    case 'varchar':
      return supported('String', `VarChar(${type.length})`)
    case 'char':
      return supported('String', `Char(${type.length})`)
    default:
      return simpleTypes[type.kind] ?? unsupported(type)
  }
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
  time: supported('DateTime', 'Time(6)'),
  timestamp: supported('DateTime', 'Timestamp(6)'),
  timestamptz: supported('DateTime', 'Timestamptz(6)'),
  json: supported('Json', 'Json'),
  jsonb: supported('Json'),
  bytea: supported('Bytes'),
  inet: supported('String', 'Inet'),
}

function supported(name: string, native = ''): PrismaType {
  return {name, native, isList: false, isSupported: true}
}

function unsupported(type: ColumnType): PrismaType {
  return {name: `Unsupported("${printType(type)}")`, native: '', isList: false, isSupported: false}
}

/** PostgreSQL's arrays have one type whatever their depth; Prisma's have one level. */
function listOf(of: PrismaType, type: ColumnType): PrismaType {
  if (!of.isSupported) return unsupported(type)
  return of.isList ? of : {...of, isList: true}
}
