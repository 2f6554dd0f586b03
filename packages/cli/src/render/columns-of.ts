import {stripVTControlCharacters} from 'node:util'

/** Characters that take two columns: most of East Asia's, and pictures. */
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}])/u
const none = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u

/** How many columns of a terminal a line takes. */
export function columnsOf(line: string): number {
  let columns = 0
  for (const character of stripVTControlCharacters(line)) columns += columnsOfOne(character)
  return columns
}

/** A plain text in at most so many columns, the last one an ellipsis when something was cut. */
export function cutToColumns(text: string, most: number): string {
  if (columnsOf(text) <= most) return text
  let cut = ''
  let columns = 0
  for (const character of text) {
    columns += columnsOfOne(character)
    if (columns >= most) break
    cut += character
  }
  return most <= 0 ? '' : `${cut.trimEnd()}…`
}

function columnsOfOne(character: string): 0 | 1 | 2 {
  if (none.test(character)) return 0
  return wide.test(character) ? 2 : 1
}
