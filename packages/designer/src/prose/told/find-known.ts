import {singular} from '../../words/singular.js'

/** A known thing in a text. Offsets are into the text. */
export interface Mention {
  readonly entity: string
  readonly isPlural: boolean
  readonly start: number
  readonly end: number
}

const longest = 3

/** The known things that a text names, longest names first; a last word is enough where only one of them has it. */
export function findKnown(text: string, known: ReadonlySet<string>): readonly Mention[] {
  const words = [...text.matchAll(/[\p{L}\d_-]+/gu)].map(match => {
    const plain = match[0].toLowerCase().replaceAll('-', '_')
    const start = match.index
    return {plain, single: singular(plain), start, end: start + match[0].length}
  })
  const found: Mention[] = []
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(longest, words.length - at); count > 0; count--) {
      const [first, last] = [words[at], words[at + count - 1]]
      if (!first || !last || /[.,;:()]/.test(text.slice(first.start, last.end))) continue
      const modifiers = words.slice(at, at + count - 1).map(({plain}) => plain)
      const entity = knownAs([...modifiers, last.single].join('_'), known)
      if (entity === null) continue
      found.push({entity, isPlural: last.single !== last.plain, start: first.start, end: last.end})
      at += count - 1
      break
    }
  }
  return found
}

/** By its name, or by its last word where that is unmistakable. */
export function knownAs(name: string, known: ReadonlySet<string>): string | null {
  if (known.has(name)) return name
  const longer = [...known].filter(other => other.endsWith(`_${name}`))
  return longer.length === 1 ? (longer[0] ?? null) : null
}
