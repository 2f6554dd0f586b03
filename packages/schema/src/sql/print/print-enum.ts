import type {EnumType} from '../../model.js'
import {qualifiedName} from '../names/qualified-name.js'
import {quoteText} from '../names/quote-text.js'

/** The `CREATE TYPE` statement; values keep their order, which is also their sort order. */
export function printEnum(type: EnumType): string {
  return `CREATE TYPE ${qualifiedName(type)} AS ENUM (${type.values.map(quoteText).join(', ')});`
}
