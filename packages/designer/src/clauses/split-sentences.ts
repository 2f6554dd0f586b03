const abbreviation = /(?:\b(?:e\.g|i\.e|etc|vs|no|incl|approx)|\b[A-Z])\.$/
/** No abbreviation is longer: whoever looks further back reads a long line once for each of its sentences. */
const longest = 12

/** The sentences of a line as offsets, without the spaces around them. `1.5`, `e.g.`, `v1.2` and what is quoted don't end one. */
export function splitSentences(text: string): readonly (readonly [number, number])[] {
  const sentences: (readonly [number, number])[] = []
  let from = 0
  const plain = text.replace(/`[^`]*`|"(?:[^"\\]|\\.)*"/g, quoted => '_'.repeat(quoted.length))
  for (const match of plain.matchAll(/(?<![.!?;。；])[.!?;。；]+(?=\s|$)/g)) {
    const to = match.index + match[0].length
    if (to < text.length && abbreviation.test(text.slice(Math.max(0, match.index - longest), match.index + 1))) continue
    add(from, to)
    from = to
  }
  add(from, text.length)
  return sentences

  function add(start: number, end: number): void {
    const part = text.slice(start, end)
    if (!/[\p{L}\d]/u.test(part)) return
    const left = part.length - part.trimStart().length
    sentences.push([start + left, start + part.trimEnd().length])
  }
}
