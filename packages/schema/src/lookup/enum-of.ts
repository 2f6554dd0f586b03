import type {ColumnType} from '../model.js'

/** The name of the enum that a type is, or is an array of. */
export function enumOf(type: ColumnType): string | null {
  if (type.kind === 'enum') return type.name
  return type.kind === 'array' ? enumOf(type.of) : null
}
