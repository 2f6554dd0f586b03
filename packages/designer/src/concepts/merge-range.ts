interface Bound {
  readonly column: string
  readonly operator: string
  readonly value: number
}

/** Two bounds of one column as one rule; null where they are not the two ends of a range. */
export function mergeRange(one: string, other: string): string | null {
  const [a, b] = [readBound(one), readBound(other)]
  if (!a || !b || a.column !== b.column || isLow(a) === isLow(b)) return null
  const [low, high] = isLow(a) ? [a, b] : [b, a]
  if (low.value >= high.value) return null
  return low.operator === '>=' && high.operator === '<='
    ? `${low.column} BETWEEN ${low.value} AND ${high.value}`
    : `${low.column} ${low.operator} ${low.value} AND ${high.column} ${high.operator} ${high.value}`
}

function readBound(expression: string): Bound | null {
  const [, column, operator = '', value = ''] = /^("[^"]+"|\w+) (<=?|>=?) (-?\d+(?:\.\d+)?)$/.exec(expression) ?? []
  return column === undefined ? null : {column, operator, value: Number(value)}
}

function isLow({operator}: Bound): boolean {
  return operator.startsWith('>')
}
