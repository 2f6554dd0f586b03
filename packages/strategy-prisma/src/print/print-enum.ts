import type {NamedEnum} from '../names/named-schema.js'
import {printBlock} from './print-block.js'
import {printComment} from './print-comment.js'
import {quoteString} from './quote-string.js'

/** An enum, one value a line as Prisma demands. */
export function printEnum(named: NamedEnum, withSchema: boolean): string {
  return printBlock(printComment(named.type.comment), `enum ${named.name}`, enumGroups(named, withSchema))
}

/** The lines of an enum's block: values and attributes; it has neither relations nor notes. */
export function enumGroups({type, name, values}: NamedEnum, withSchema: boolean): readonly (readonly string[])[] {
  return [
    values.map(each => (each.name === each.value ? each.name : `${each.name} @map(${quoteString(each.value)})`)),
    [],
    [],
    [
      ...(name === type.name ? [] : [`@@map(${quoteString(type.name)})`]),
      ...(withSchema ? [`@@schema(${quoteString(type.namespace)})`] : []),
    ],
  ]
}
