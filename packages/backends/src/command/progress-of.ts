import {stripVTControlCharacters} from 'node:util'

/** What a line of standard error tells a person: the message of a progress event, or the line itself. */
export function progressOf(line: string): string {
  const message = messageIn(line) ?? line
  return stripVTControlCharacters(message)
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}

function messageIn(line: string): string | null {
  if (!line.trimStart().startsWith('{')) return null
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('kind' in value) || !('message' in value)) return null
    return value.kind === 'progress' && typeof value.message === 'string' ? value.message : null
  } catch {
    return null // Words that begin with a brace.
  }
}
