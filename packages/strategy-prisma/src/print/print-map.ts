import {constraintName, type ConstraintParts} from '../names/constraint-name.js'
import {quoteString} from './quote-string.js'

/** `map: "…"`, or nothing where Prisma would give that name itself. */
export function printMap({name, ...parts}: ConstraintParts & {readonly name: string}): readonly string[] {
  return name === constraintName(parts) ? [] : [`map: ${quoteString(name)}`]
}
