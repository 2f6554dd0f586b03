import type {Located} from '../definition.js'
import {listItems} from './list-items.js'
import type {MarkdownText} from './markdown-text.js'
import type {Section} from './sections.js'

/** The arrows that people write between two names. */
export const arrow = /\s*(?:→|⇒|->|=>)\s*/

/** Names of an `Agents Used` or `Skills Used` section: `A → B`, `A (why)` and `` `a` - why ``; "None" is no name. */
export function readUsedNames(text: MarkdownText, section: Section | undefined): readonly Located[] {
  return listItems(text, section?.nodes ?? []).flatMap(item => {
    let from = 0
    return item.text.split(arrow).flatMap(part => {
      const offset = item.text.indexOf(part, from)
      from = offset + part.length
      const name = nameIn(part)
      const column = item.at.column + offset + Math.max(0, part.indexOf(name))
      return name === '' || /^none\b/i.test(name) ? [] : [{text: name, at: {...item.at, column}}]
    })
  })
}

function nameIn(part: string): string {
  const code = /`([^`]+)`/.exec(part)?.[1]
  if (code) return code
  return (part.split(/\s+[-–—]\s+|\s*\(|:\s/)[0] ?? '').replace(/[*_]{2}/g, '').trim()
}
