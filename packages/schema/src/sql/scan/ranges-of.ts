export interface Bound {
  readonly value: number
  readonly isIn: boolean
}

export interface Range {
  readonly low: Bound
  readonly high: Bound
}

const cast = /::\s*(?:double precision|[\w.]+(?:\(\d+(?:,\s*\d+)?\))?)/g
const column = String.raw`"?([\p{L}_][\p{L}\p{N}_$]*)"?`
const value = String.raw`'?(-?\d+(?:\.\d+)?)'?`
const between = new RegExp(String.raw`${column}\s+between\s+${value}\s+and\s+${value}`, 'giu')
const comparison = new RegExp(String.raw`^${column}\s*(<=|>=|<|>|=)\s*${value}$`, 'u')
const reversed = new RegExp(String.raw`^${value}\s*(<=|>=|<|>|=)\s*${column}$`, 'u')
const mirror: Readonly<Record<string, string>> = {'<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '='}

/** What conditions that all hold leave of each column that they compare with numbers. Those that say more are passed over. */
export function rangesOf(expressions: readonly string[]): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>()
  for (const {name, sign, number} of expressions.flatMap(listComparisons)) {
    const {low, high} = ranges.get(name) ?? {low: {value: -Infinity, isIn: true}, high: {value: Infinity, isIn: true}}
    const bound = {value: number, isIn: sign.includes('=')}
    const isLow = sign !== '<' && sign !== '<='
    const isHigh = sign !== '>' && sign !== '>='
    ranges.set(name, {low: isLow ? tighter(low, bound, 1) : low, high: isHigh ? tighter(high, bound, -1) : high})
  }
  return ranges
}

function listComparisons(expression: string) {
  if (/\b(?:or|not|case|any|all|is|in)\b/i.test(expression)) return []
  const plain = expression.replace(cast, '').replace(/[()]/g, ' ').replace(between, '$1 >= $2 AND $1 <= $3')
  return plain.split(/\band\b/i).flatMap(part => {
    const [, name, sign, number] = comparison.exec(part.trim()) ?? []
    if (name !== undefined && sign !== undefined) return [{name, sign, number: Number(number)}]
    const [, left, turned, other] = reversed.exec(part.trim()) ?? []
    return other !== undefined ? [{name: other, sign: mirror[turned ?? ''] ?? '=', number: Number(left)}] : []
  })
}

function tighter(a: Bound, b: Bound, direction: 1 | -1): Bound {
  if (a.value === b.value) return a.isIn ? b : a
  return (b.value - a.value) * direction > 0 ? b : a
}
