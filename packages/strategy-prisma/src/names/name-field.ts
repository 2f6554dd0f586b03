import {camelCase} from './join-words.js'
import {splitWords} from './split-words.js'

/** A column's name as Prisma writes fields. A field must begin with a letter. */
export function nameField(column: string): string {
  const name = camelCase(splitWords(column))
  return /^\p{L}/u.test(name) ? name : `field${name}`
}
