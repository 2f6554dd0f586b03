import type {Located} from '../definition.js'
import {listItems} from './list-items.js'
import type {MarkdownText} from './markdown-text.js'
import type {Section} from './sections.js'

/** The arrows that people write between two names. */
export const arrow = /\s*(?:→|⇒|->|=>)\s*/

const separator = new RegExp(`${arrow.source}|,\\s+|\\s+and\\s+`)
const listed = new RegExp(`${arrow.source}|,\\s+`)

/**
 * Names of an `Agents Used` or `Skills Used` section: `A → B, C`, `A (why)` and `` `a` - why ``.
 * "None", `[placeholders]` and whole sentences are no names.
 */
export function readUsedNames(
  text: MarkdownText,
  section: Section | undefined,
  kind: 'agent' | 'skill',
): readonly Located[] {
  return listItems(text, section?.nodes ?? []).flatMap(item => {
    let from = 0
    // What stands in brackets, behind a dash or behind the colon of a marked name explains the names before it.
    const names = item.text.replace(/\s*\([^()]*\)|\s+[-–—]\s+.*$|(?<=\*\*|`)\s*:\s.*$|(?<=:\*\*)\s.*$/g, gap =>
      ' '.repeat(gap.length),
    )
    // A skill's name in words may have an "and" of its own.
    const parts = names.split(kind === 'skill' && !names.includes('`') ? listed : separator)
    return parts.flatMap(part => {
      const offset = names.indexOf(part, from)
      from = offset + part.length
      const name = nameIn(part)
      const column = item.at.column + offset + Math.max(0, part.indexOf(name))
      return name === '' || /^(none\b|\[)/i.test(name) || name.split(' ').length > 4
        ? []
        : [{text: name, at: {...item.at, column}}]
    })
  })
}

function nameIn(part: string): string {
  const code = /`([^`]+)`/.exec(part)?.[1]
  if (code) return code
  return (part.split(/:(?:\s|\*\*)/)[0] ?? '').replace(/[*_]{2}/g, '').trim()
}
