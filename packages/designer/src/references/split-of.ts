/** "The score of each employee" is a score, and whose it is; null for other names. */
export function splitOf(name: string): {readonly part: string; readonly whole: string} | null {
  const [, part = '', whole = ''] = /^(.+)_of_(?:the|each|every|an?)_(.+)$/.exec(name) ?? []
  return whole === '' ? null : {part, whole}
}
