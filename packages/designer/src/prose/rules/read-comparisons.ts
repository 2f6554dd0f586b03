import type {Comparison, Operand, Operator} from './comparison.js'
import {lastSegment, leftOf} from './left-of.js'
import {readBounds} from './read-bounds.js'
import {readOperand} from './read-operand.js'
import {readProduct} from './read-product.js'

interface Word {
  readonly pattern: string
  readonly operator: Operator
  readonly isTime?: boolean
  /** A preposition, too: only after "is", "must be", "always" or a denial does it compare. */
  readonly isLoose?: boolean
}

const comparing: readonly Word[] = [
  {pattern: 'on or after|no earlier than|the (?:same )?day of', operator: '>=', isTime: true},
  {pattern: 'on or before|no later than', operator: '<=', isTime: true},
  {pattern: 'at or above|at least|no less than|not less than|a minimum of|no lower than|bounded below by|no fewer than', operator: '>='},
  {pattern: 'at or below|at most|no more than|not more than|a maximum of|capped at|limited to|bounded above by|no greater than|no higher than|no longer than|up to', operator: '<='},
  {pattern: 'earlier than|predates?|precedes?', operator: '<', isTime: true},
  {pattern: 'later than', operator: '>', isTime: true},
  {pattern: 'less than|fewer than|lower than|shorter than|smaller than|strictly below', operator: '<'},
  {pattern: 'more than|exceeds?|greater than|longer than|larger than|higher than|bigger than|slower than|goes over|goes above|(?:goes|runs) past|further out than', operator: '>'},
  {pattern: 'the same as|the same', operator: '='},
  {pattern: 'before', operator: '<', isTime: true, isLoose: true},
  {pattern: 'after|follows', operator: '>', isTime: true, isLoose: true},
  {pattern: 'below|under', operator: '<', isLoose: true},
  {pattern: 'above|over|past|beyond', operator: '>', isLoose: true},
] // prettier-ignore

const denied: Readonly<Record<Operator, Operator>> = {'<': '>=', '>': '<=', '<=': '>', '>=': '<', '=': '<>', '<>': '='}
const denial =
  /\b(?:never|cannot|can't|can not|may not|must not|should not|isn't|won't|not|no|nothing|nobody|none|neither|nor)\b/i
const asserted =
  /\b(?:is|are|be|was|were|always|must|falls?|comes? in|came in|comes?|falls|ends?|starts?|finish(?:es)?|strictly|kept|stays?|and|or|dated|that|anything|scored|sold|stands?|sits?|lies?|with the [\w -]{3,30}|an end date|a finish date)\s+(?:always\s+|strictly\s+|obviously\s+)?$/i
const any = new RegExp(
  comparing.map(({pattern}, index) => String.raw`(?<w${index}>\b(?:${pattern})(?=\s))`).join('|'),
  'gi',
)

/** The comparisons that a statement makes: "a disposal never predates the filing", "never below 1 or above 24", "between 2 and 30". */
export function readComparisons(text: string): readonly Comparison[] {
  // It is about rows, not about the columns of one.
  if (/^\s*(?:and |but )?no two\b/i.test(text)) return []
  const range = readBounds(text)
  if (range.length > 0) return range
  const product = readProduct(text)
  if (product !== null) return [product]
  const found: Comparison[] = []
  for (const match of text.matchAll(any)) {
    const index = comparing.findIndex((_word, at) => match.groups?.[`w${at}`] !== undefined)
    const word = comparing[index]
    const before = text.slice(0, match.index)
    if (!word) continue
    const isDenied =
      denial.test(lastSegment(before)) || (found.length > 0 && /\bor\s+$/i.test(before) && denial.test(before))
    if (word.isLoose && !isDenied && !asserted.test(before)) continue
    const right = readOperand(text.slice(match.index + match[0].length))
    if (right === null || isCount(match[0], right, isDenied)) continue
    if (word.isLoose && !isDenied && /\b(?:sits?|lies?|stands?)\s*$/i.test(before) && right.kind !== 'number') continue
    const operator = isDenied && !/^no\b|^not\b/i.test(match[0]) ? denied[word.operator] : word.operator
    const last = found.at(-1)?.left ?? leftOf(before)
    const left = continues(before) ? last : leftOf(before)
    found.push({left, operator, right, isTime: (word.isTime ?? false) || right.kind === 'date'})
  }
  return found
}

/** "More than one" says how many there are, "the same" that something is known already. */
function isCount(words: string, right: Operand, isDenied: boolean): boolean {
  if (/^the same/i.test(words)) return !isDenied
  return /^more than$/i.test(words) && right.kind === 'number' && right.value === 1 && !isDenied
}

function continues(before: string): boolean {
  return /\b(?:or|and)\s+(?:never\s+|must not\s+)?$/i.test(before)
}
