/** The text of the first code span of a line; null without one. */
export function readCode(text: string): string | null {
  const html = /<code>(.*?)<\/code>/.exec(text)
  const span = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/.exec(text)
  if (html && (!span || html.index < span.index)) return decodeHtml(html[1] ?? '')
  if (!span) return null
  const inner = span[2] ?? ''
  return span[1] === '`' ? inner : inner.trim()
}

/** The texts of all code spans of a line. */
export function readCodes(text: string): readonly string[] {
  const spans = text.match(/<code>.*?<\/code>|(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/g) ?? []
  return spans.flatMap(span => readCode(span) ?? [])
}

function decodeHtml(text: string): string {
  return text.replaceAll('&#124;', '|').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
