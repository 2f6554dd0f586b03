/**
 * `Read, Agent(p:a, p:b)` is two items: commas within brackets do not separate. Without any comma that does,
 * spaces do, if brackets are used (`Bash(git:*) Read`); a phrase such as `schema design` stays one item. A `[` that
 * was not closed is no part of the first.
 */
export function splitList(text: string): readonly string[] {
  const byComma = splitOutside(text.replace(/^\s*\[(?=[^\]]*$)/, ''), ',')
  if (byComma.length > 1) return byComma
  return /\w\(/.test(text) ? splitOutside(text, ' ') : byComma
}

function splitOutside(text: string, separator: string): readonly string[] {
  const items: string[] = ['']
  let depth = 0
  for (const character of text.replace(/\s+/g, ' ')) {
    if (character === '(') depth++
    if (character === ')') depth = Math.max(0, depth - 1)
    if (character === separator && depth === 0) items.push('')
    else items.push((items.pop() ?? '') + character)
  }
  return items.map(item => item.trim()).filter(Boolean)
}
