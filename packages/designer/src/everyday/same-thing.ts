import {groupBy} from '@journeywright/schema'
import {isPerson} from '../references/is-person.js'

interface Index {
  /** Names by their last word. */
  readonly byHead: ReadonlyMap<string, readonly string[]>
  /** Of people, in one word. */
  readonly people: readonly string[]
}

/** The same set is asked for each phrase of a text. */
const indexes = new WeakMap<ReadonlySet<string>, Index>()

/** The known thing that a name means: an exam for "theory exam", a veterinarian for "vet". Null for none. */
export function sameThing(name: string, known: ReadonlySet<string>): string | null {
  const index = indexOf(known)
  const long = shortFor(name, index)
  if (long !== null) return long
  if (known.has(name)) return name
  const words = name.split('_')
  for (let from = 1; from < words.length; from++) {
    const tail = words.slice(from).join('_')
    if (known.has(tail)) return tail
  }
  const ending = (index.byHead.get(words.at(-1) ?? name) ?? []).filter(other => other.endsWith(`_${name}`))
  return ending.length === 1 ? (ending[0] ?? null) : null
}

function indexOf(known: ReadonlySet<string>): Index {
  const before = indexes.get(known)
  if (before) return before
  const index = {
    byHead: groupBy([...known], name => name.split('_').at(-1) ?? name),
    people: [...known].filter(name => !name.includes('_') && isPerson(name)),
  }
  indexes.set(known, index)
  return index
}

/** People are called by the beginning of what they are. */
function shortFor(name: string, {people}: Index): string | null {
  if (name.length < 3 || name.includes('_')) return null
  const long = people.filter(other => other.length > name.length + 3 && other.startsWith(name))
  return long.length === 1 ? (long[0] ?? null) : null
}
