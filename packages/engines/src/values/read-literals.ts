/** What an SQL expression compares with. */
export interface Literals {
  readonly texts: readonly string[]
  readonly numbers: readonly number[]
}

const token = /'((?:[^']|'')*)'|"(?:[^"]|"")*"|(?<![\w.])(\d+(?:\.\d+)?)(?![\w.])/g

/** The literals of expressions that the server printed, each once, in order. `'5'::numeric` is text and number. */
export function readLiterals(expressions: readonly string[]): Literals {
  const texts = new Set<string>()
  const numbers = new Set<number>()
  for (const [, text, number] of expressions.join('\n').matchAll(token)) {
    if (text !== undefined) texts.add(text.replaceAll("''", "'"))
    const value = Number(number ?? (text === undefined || text.trim() === '' ? NaN : text))
    if (Number.isFinite(value)) numbers.add(value)
  }
  return {texts: [...texts], numbers: [...numbers].flatMap(value => (value === 0 ? [0] : [value, -value]))}
}
