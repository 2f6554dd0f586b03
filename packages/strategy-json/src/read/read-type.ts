import {printType, simpleTypes, type ColumnType, type EnumType} from '@journeywright/schema'

/** A type from its text, or null. A name that is no type of PostgreSQL must be one of the enums. */
export function readType(text: string, enums: readonly Pick<EnumType, 'name'>[]): ColumnType | null {
  if (text.endsWith('[]')) {
    const of = readType(text.slice(0, -2), enums)
    return of && {kind: 'array', of}
  }
  return readParameters(text) ?? readSimple(text) ?? readEnum(text, enums)
}

function readParameters(text: string): ColumnType | null {
  const [, kind, first, second] = /^(numeric|varchar|char)\((\d+)(?:, ?(\d+))?\)$/.exec(text) ?? []
  if (kind === 'numeric' && second !== undefined) return {kind, precision: Number(first), scale: Number(second)}
  return (kind === 'varchar' || kind === 'char') && second === undefined ? {kind, length: Number(first)} : null
}

function readSimple(text: string): ColumnType | null {
  const kind = simpleTypes.find(each => each === text)
  return kind ? {kind} : null
}

function readEnum(text: string, enums: readonly Pick<EnumType, 'name'>[]): ColumnType | null {
  return enums.map(({name}): ColumnType => ({kind: 'enum', name})).find(type => printType(type) === text) ?? null
}
