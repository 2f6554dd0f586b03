import {pascalCase} from './join-words.js'
import {reservedNames} from './reserved-names.js'

/** A name that Prisma takes for a model or an enum; a suffix keeps it apart from Prisma's own types. */
export function nameType(words: readonly string[], suffix: 'Model' | 'Enum'): string {
  const name = pascalCase(words)
  if (!/^\p{L}/u.test(name)) return `${suffix}${name}`
  return reservedNames.has(name) ? `${name}${suffix}` : name
}
