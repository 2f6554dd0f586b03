export interface LongText {
  readonly text: string
  readonly index: number
}

/** So many characters a name of more than 63 bytes has at least. */
const least = 16

const quoted = /"[^"\n]{16,}"/g

/** Every word and every quoted name of so many characters that it can be of more than 63 bytes, in the order of the text. */
export function listLongTexts(sql: string): readonly LongText[] {
  const names = [...sql.matchAll(quoted)].map(({0: text, index}) => ({text, index}))
  return [...listLongWords(sql), ...names].sort((a, b) => a.index - b.index)
}

/** A long word covers one of every so many places, so that most of the text needs no look. */
function listLongWords(sql: string): readonly LongText[] {
  const found: LongText[] = []
  for (let at = least - 1; at < sql.length; at += least) {
    let start = at
    let end = at
    while (end < sql.length && isOfWord(sql.charCodeAt(end))) end++
    if (end === at) continue
    while (start > 0 && isOfWord(sql.charCodeAt(start - 1))) start--
    if (end - start < least) continue
    if (sql[start - 1] !== '"') found.push({text: sql.slice(start, end), index: start})
    at = end
  }
  return found
}

/** Letters, digits, `_`, `$`, and all that is not ASCII. */
function isOfWord(code: number): boolean {
  if (code >= 97) return code <= 122 || code >= 128
  return (code >= 65 && code <= 90) || code === 95 || (code >= 48 && code <= 57) || code === 36
}
