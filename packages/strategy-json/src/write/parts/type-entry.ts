import {printType, type ColumnType} from '@journeywright/schema'

/** A type as text. That of one which only PostgreSQL knows says so, since any text may be one. */
export function typeEntry(type: ColumnType): object {
  const text = printType(type)
  return isForeign(type) ? {type: text, type_kind: 'other'} : {type: text}
}

function isForeign(type: ColumnType): boolean {
  return type.kind === 'array' ? isForeign(type.of) : type.kind === 'other'
}
