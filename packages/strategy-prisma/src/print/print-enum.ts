import type {NamedEnum} from '../names/named-schema.js'
import {printComment} from './print-comment.js'
import {quoteString} from './quote-string.js'

/** An enum, one value a line as Prisma demands. */
export function printEnum({type, name, values}: NamedEnum, withSchema: boolean): string {
  const attributes = [
    ...(name === type.name ? [] : [`@@map(${quoteString(type.name)})`]),
    ...(withSchema ? [`@@schema(${quoteString(type.namespace)})`] : []),
  ]
  return [
    ...printComment(type.comment),
    `enum ${name} {`,
    ...values.map(each => (each.name === each.value ? each.name : `${each.name} @map(${quoteString(each.value)})`)),
    ...(attributes.length > 0 ? ['', ...attributes] : []),
    '}',
  ].join('\n')
}
