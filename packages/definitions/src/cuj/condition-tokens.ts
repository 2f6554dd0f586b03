/** A word of a condition. `offset` counts UTF-16 code units into its text. */
export interface ConditionToken {
  readonly kind: 'path' | 'text' | 'number' | 'operator' | 'and' | 'or' | 'not' | 'open' | 'close' | 'other' | 'end'
  /** Operators in their usual spelling (`==`), quoted texts without their quotes. */
  readonly text: string
  readonly offset: number
}

const patterns: readonly (readonly [ConditionToken['kind'], RegExp])[] = [
  ['text', /'([^']*)'|"([^"]*)"|“([^”]*)”|‘([^’]*)’/y],
  ['operator', /===|!==|==|!=|<>|<=|>=|≤|≥|≠|<|>|=(?!>)/y],
  ['and', /&&|and\b/iy],
  ['or', /\|\||or\b/iy],
  ['not', /!|not\b/iy],
  ['operator', /(?:is\s+)?(?:at least|at most|greater than|less than)\b|is\s+not\b|is\b|equals\b/iy],
  ['open', /\(/y],
  ['close', /\)/y],
  ['number', /-?\d+(?:\.\d+)?(?:\s*\/\s*10)?(?![\w%/.]|\.\d)/y],
  ['path', /\{\{\s*[\w-]+\s*\}\}|[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+|\[\d+\])*/uy],
]

const spellings: Readonly<Record<string, string>> = {
  '===': '==',
  '=': '==',
  '!==': '!=',
  '<>': '!=',
  '≠': '!=',
  '≤': '<=',
  '≥': '>=',
  is: '==',
  equals: '==',
  'is not': '!=',
  'at least': '>=',
  'at most': '<=',
  'greater than': '>',
  'less than': '<',
}

/** The words of a condition, an `end` last. What is none of a condition's words is `other`. */
export function conditionTokens(text: string): readonly ConditionToken[] {
  const tokens: ConditionToken[] = []
  let offset = 0
  while (offset < text.length) {
    const gap = /[\s`]*/y
    gap.lastIndex = offset
    offset += gap.exec(text)?.[0].length ?? 0
    if (offset >= text.length) break
    const {kind, word, value} = tokenAt(text, offset)
    tokens.push({kind, text: kind === 'operator' ? spellingOf(value) : value, offset})
    offset += word.length
  }
  return [...tokens, {kind: 'end', text: '', offset: text.length}]
}

function tokenAt(text: string, offset: number): {kind: ConditionToken['kind']; word: string; value: string} {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset
    const match = pattern.exec(text)
    if (match) return {kind, word: match[0], value: match.slice(1).find(group => group !== undefined) ?? match[0]}
  }
  const word = String.fromCodePoint(text.codePointAt(offset) ?? 0)
  return {kind: 'other', word, value: word}
}

function spellingOf(operator: string): string {
  const words = operator.toLowerCase().replace(/\s+/g, ' ')
  return spellings[words] ?? spellings[words.replace(/^is /, '')] ?? words
}
