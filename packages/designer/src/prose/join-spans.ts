import type {Token} from './token.js'

/** Words that are one sign in a list: their "and", "or" and commas separate nothing. */
const spans: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:one or more|zero or more|one or several|one or many|zero or one|one and only one|at least one|at most one|up to one)\b/gi,
    'DET',
  ],
  [/,?\s(?:which|that) (?:is|are|must be|should be) (?:unique|optional|required|mandatory|positive)\b/gi, 'NUM'],
  [
    /\b(?:(?:that|which) (?:is|are|must be|should be) |ranging |in the range )?(?:between|from)\s+-?\d[\d.,]*\s+(?:and|to)\s+-?\d[\d.,]*\d?/gi,
    'NUM',
  ],
  [
    /\b(?:(?:that|which) (?:is|are|must be|should be) |of )?(?:at least|at most|no (?:more|less) than|greater than|more than|less than|up to|above|below|over|under) -?\d[\d.,]*/gi,
    'NUM',
  ],
  [/\b(?:as well as)\b/gi, 'CCONJ'],
]

/** Joins the tokens of each such span. */
export function joinSpans(text: string, tokens: readonly Token[]): readonly Token[] {
  return spans.reduce((now, [pattern, tag]) => {
    const found = [...text.matchAll(pattern)].map(match => [match.index, match.index + match[0].length] as const)
    return found.reduce((before, [start, end]) => join(text, before, {start, end, tag}), now)
  }, tokens)
}

function join(text: string, tokens: readonly Token[], at: Pick<Token, 'start' | 'end' | 'tag'>): readonly Token[] {
  const first = tokens.findIndex(({start}) => start >= at.start)
  const last = tokens.findLastIndex(({end}) => end <= at.end)
  const from = tokens[first]
  const until = tokens[last]
  if (!from || !until || last <= first) return tokens
  const said = text.slice(from.start, until.end)
  const lower = said.toLowerCase()
  const joined: Token = {text: said, lower, lemma: lower, tag: at.tag, start: from.start, end: until.end}
  return [...tokens.slice(0, first), joined, ...tokens.slice(last + 1)]
}
