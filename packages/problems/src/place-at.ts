import type {Place} from './problem.js'

/** The place of an offset (UTF-16 code units, 0-based) in a file's text. An offset past the end is the end. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return {file, line: before.split('\n').length, column: before.length - lineStart + 1}
}
