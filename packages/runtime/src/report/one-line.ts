import {visibleText} from '@journeywright/problems'

/**
 * A text as one line of a report, cut where it's longer than `length` characters. What it quotes stays words: control
 * characters are left out, and outside of `code` nothing becomes a tag, a link or a picture.
 */
export function oneLine(text: string, length: number): string {
  const line = visibleText(text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  const cut = line.length > length ? `${line.slice(0, length - 1)}…` : line
  return cut
    .split(/((?<![`\\])`[^`]+`(?!`))/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('<', '&lt;').replace(/[`[]/g, '\\$&')))
    .join('')
}
