import type {Comparison, Operand, Operator} from './comparison.js'
import {readNumber} from './read-number.js'
import {readOperand} from './read-operand.js'

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
  /\b(?:is|are|be|was|were|always|must|falls?|comes?|ends?|starts?|finish(?:es)?|strictly|kept|stays?|and|or|dated|that|anything|scored|sold|stands?|sits?|lies?)\s+(?:always\s+|strictly\s+|obviously\s+)?$/i
const any = new RegExp(
  comparing.map(({pattern}, index) => String.raw`(?<w${index}>\b(?:${pattern})(?=\s))`).join('|'),
  'gi',
)

/** The comparisons that a statement makes: "a disposal never predates the filing", "never below 1 or above 24", "between 2 and 30". */
export function readComparisons(text: string): readonly Comparison[] {
  const range = readRange(text)
  if (range.length > 0) return range
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
    const left = found.at(-1)?.left ?? leftOf(before)
    found.push({left: continues(before) ? left : leftOf(before), operator, right, isTime: word.isTime ?? false})
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

const span = String.raw`(?:between|from|anywhere from|anywhere between|within|inside|runs?|bounded|is|are)`
const inRange = new RegExp(
  String.raw`^(?<left>.*?)\b${span}\s+(?:(?:from|between|anywhere|from about|about)\s+)*(?<numbers>\S.*)$`,
  'is',
)

function readRange(text: string): readonly Comparison[] {
  const around = /^(.*?)\b(?:within\s+)?(?:plus or minus|\+\/-|±)\s+(\S.*)$/is.exec(text)
  const width = around ? readNumber(around[2] ?? '') : null
  if (around && width) return bounds(around[1] ?? '', -width.value, width.value, width.unit)
  const negative =
    /^(.*?)(?:\b(?:is|are|be|go|goes|may be)\s+)?(?:\bnever|\bnot|cannot|can['’]t)\s+(?:be\s+|go\s+|goes\s+)?negative\b/is.exec(
      text,
    ) ?? /^(.*?)\bnon-?negative\s+([\w -]+)/is.exec(text)
  if (negative) return [over(negative[2] ?? leftOf(negative[1] ?? ''), 0)]
  for (let from = 0; from < text.length;) {
    const match = inRange.exec(text.slice(from))
    const numbers = match?.groups?.['numbers'] ?? ''
    if (!match) return []
    const first = readNumber(numbers)
    const joined = first
      ? /^\s*(?:[a-z]+\s+)?(?:and|to|up to|through to|-|–)\s+(?:about\s+|around\s+)?(.+)$/is.exec(first.rest)?.[1]
      : undefined
    const second = joined === undefined ? null : readNumber(joined)
    if (first && second && second.value > first.value)
      return bounds(
        leftOf(text.slice(0, from + (match.groups?.['left'] ?? '').length)),
        first.value,
        second.value,
        second.unit ?? first.unit,
      )
    from += match[0].length - numbers.length
  }
  return []
}

function bounds(before: string, min: number, max: number, unit: string | null): readonly Comparison[] {
  const left = leftOf(before)
  return [
    {left, operator: '>=', right: {kind: 'number', value: min, unit}, isTime: false},
    {left, operator: '<=', right: {kind: 'number', value: max, unit}, isTime: false},
  ]
}

function over(left: string, value: number): Comparison {
  return {left, operator: '>=', right: {kind: 'number', value, unit: null}, isTime: false}
}

/** What stands after the last comma. */
function lastSegment(before: string): string {
  const starts = [
    ...before.matchAll(/[,:;]\s|\s(?:and|or)\s(?=(?:an?|the|its|their|each|every|either|how|which|what|when)\s)/gi),
  ].map(match => match.index + match[0].length)
  return before.slice(Math.max(0, ...starts))
}

/** The words for what is compared, at the end of what stands before the comparison. */
export function leftOf(before: string): string {
  return lastSegment(before)
    .replace(
      /\b(?:which|that|it|is|are|be|must|can|cannot|can['’]t|may|never|always|not|has to|have to|obviously|plainly|honestly|because|although|though|but|while|there|and|so|also|should|will|sits?|kept|runs?|ranges?|lies?|goes?|we|you|any|anywhere|no|nothing|nobody|has|have|had|the|an?|its|their|each|every|own|then)\b/gi,
      ' ',
    )
    .replace(/[.()"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
