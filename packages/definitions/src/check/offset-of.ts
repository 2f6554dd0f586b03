import type {Place} from '@journeywright/problems'

/** The offset of a place in its file's text: the inverse of `placeAt`. */
export function offsetOf(text: string, {line, column}: Place): number {
  let start = 0
  for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
