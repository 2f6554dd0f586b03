import type {Place} from '@journeywright/problems'
import type {FrontEntry} from '../front-matter.js'
import type {FileSubject} from './file-rule.js'

/** Where a key of the front matter is written; `entry` is its value. */
export function placeOfKey({text}: FileSubject, key: string, {at}: FrontEntry): Place {
  const lines = text.split('\n').slice(0, at.line)
  const line = lines.findLastIndex(each => each.replace(/^[\s"']+/, '').startsWith(key))
  // A key that is written with escapes is not found: its value is the nearest that can be shown.
  return line < 0 ? at : {...at, line: line + 1, column: (lines[line] ?? '').indexOf(key) + 1}
}
