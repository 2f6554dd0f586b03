import {isPerson} from '../references/is-person.js'

/** The known thing that a name means: an exam for "theory exam", a veterinarian for "vet". Null for none. */
export function sameThing(name: string, known: ReadonlySet<string>): string | null {
  if (known.has(name) && !shortFor(name, known)) return name
  const words = name.split('_')
  for (let from = 1; from < words.length; from++) {
    const tail = words.slice(from).join('_')
    if (known.has(tail)) return tail
  }
  const long = shortFor(name, known)
  if (long !== null) return long
  const ending = [...known].filter(other => other.endsWith(`_${name}`))
  return ending.length === 1 ? (ending[0] ?? null) : null
}

/** People are called by the beginning of what they are. */
function shortFor(name: string, known: ReadonlySet<string>): string | null {
  if (name.length < 3 || name.includes('_')) return null
  const long = [...known].filter(
    other => other.length > name.length + 3 && other.startsWith(name) && !other.includes('_') && isPerson(other),
  )
  return long.length === 1 ? (long[0] ?? null) : null
}
