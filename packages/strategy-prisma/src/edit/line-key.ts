import {splitLine} from './split-line.js'

/** What a line of a block is about: a field, `@@index(userId,status)`, our note; null for what is about nothing. */
export function lineKey(line: string): string | null {
  const text = line.trim()
  if (text.startsWith(note)) return note
  const [, kind, list] = /^@@(\w+)(?:\(\s*(?:fields:\s*)?\[(.*?)\])?/.exec(text) ?? []
  if (kind === undefined) return splitLine(line)?.name ?? null
  return list === undefined ? `@@${kind}` : `@@${kind}(${list.replaceAll(/\([^)]*\)|\s/g, '')})`
}

const note = '// Only in the database'
