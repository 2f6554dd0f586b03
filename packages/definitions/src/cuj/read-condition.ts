import type {Condition} from '../definition.js'
import {conditionTokens, type ConditionToken} from './condition-tokens.js'

/** What a condition says, and where its reading stopped if it began as an expression but is none. */
export interface ReadCondition {
  readonly expression: Condition
  /** Offset into the text of the first word that fits nowhere; null for an expression, and for plain prose. */
  readonly stop: number | null
}

/** What is longer was not written as an expression, and would take long to try. */
const longest = 1000

const lead = /^[\s`*]*(?:(?:run|runs|executed?|executes|only)\s+)*(?:if|when|whenever)\s+/i

/**
 * Reads `validation_status == 'pass'`, `if score >= 7 and not skipped then …` and the like. Anything else is prose: a
 * condition is never half understood. A word alone is prose, too, unless its spelling (`tests_passed`) is a program's.
 */
export function readCondition(text: string): ReadCondition {
  if (text.length > longest) return {expression: {kind: 'prose', text}, stop: null}
  const [opening = ''] = lead.exec(text) ?? []
  const unless = /^[\s`*]*unless\s+/i.exec(text)?.[0] ?? ''
  const start = (opening || unless).length
  const body = text.slice(start).replace(/(?:,\s*|\s+)then\b.*$|[.;:,\s]+$/is, '')
  const tokens = conditionTokens(body)
  const parsed = parseOr(tokens, 0)
  const next = tokens[parsed.next]
  if (parsed.condition && next?.kind === 'end' && isSaid(parsed.condition, body)) {
    return {expression: unless ? {kind: 'not', part: parsed.condition} : parsed.condition, stop: null}
  }
  const isMeant =
    tokens.some(({kind, text: word}) => kind === 'operator' && /^[=!<>]/.test(word)) && /[=<>≤≥≠]/.test(body)
  return {expression: {kind: 'prose', text}, stop: isMeant ? start + (next?.offset ?? 0) : null}
}

interface Parsed {
  /** Null where the words say nothing; then `next` is the word that doesn't fit. */
  readonly condition: Condition | null
  readonly next: number
}

function parseOr(tokens: readonly ConditionToken[], from: number): Parsed {
  return parseChain(tokens, from, 'or', parseAnd)
}

function parseAnd(tokens: readonly ConditionToken[], from: number): Parsed {
  return parseChain(tokens, from, 'and', parseUnary)
}

function parseChain(
  tokens: readonly ConditionToken[],
  from: number,
  kind: 'and' | 'or',
  parsePart: (tokens: readonly ConditionToken[], from: number) => Parsed,
): Parsed {
  const first = parsePart(tokens, from)
  if (!first.condition) return first
  const parts = [first.condition]
  let {next} = first
  while (tokens[next]?.kind === kind) {
    const part = parsePart(tokens, next + 1)
    if (!part.condition) return part
    parts.push(part.condition)
    next = part.next
  }
  return {condition: parts.length > 1 ? {kind, parts} : first.condition, next}
}

function parseUnary(tokens: readonly ConditionToken[], from: number): Parsed {
  const token = tokens[from]
  if (token?.kind === 'not') {
    const {condition, next} = parseUnary(tokens, from + 1)
    return {condition: condition && {kind: 'not', part: condition}, next}
  }
  if (token?.kind !== 'open') return parseComparison(tokens, from)
  const inner = parseOr(tokens, from + 1)
  if (!inner.condition) return inner
  return tokens[inner.next]?.kind === 'close' ? {...inner, next: inner.next + 1} : {condition: null, next: inner.next}
}

type Operator = Extract<Condition, {kind: 'compare'}>['operator']

const operators: readonly Operator[] = ['==', '!=', '<', '<=', '>', '>=']

function parseComparison(tokens: readonly ConditionToken[], from: number): Parsed {
  const left = tokens[from]
  if (left?.kind !== 'path') return {condition: null, next: from}
  const path = left.text.replace(/^\{\{\s*|\s*\}\}$/g, '')
  const operator = operators.find(each => tokens[from + 1]?.kind === 'operator' && each === tokens[from + 1]?.text)
  if (!operator) return {condition: {kind: 'compare', left: path, operator: '==', right: true}, next: from + 1}
  const right = valueOf(tokens[from + 2])
  if (right === undefined) return {condition: null, next: from + 2}
  return {condition: {kind: 'compare', left: path, operator, right}, next: from + 3}
}

function valueOf(token: ConditionToken | undefined): string | number | boolean | null | undefined {
  if (token?.kind === 'text') return token.text
  if (token?.kind === 'number') return Number.parseFloat(token.text)
  if (token?.kind !== 'path') return undefined
  if (/^(true|false)$/i.test(token.text)) return token.text.toLowerCase() === 'true'
  return /^(null|none)$/i.test(token.text) ? null : token.text
}

/** "Optional" and "not required" are words, `skipped` in a comparison's company or in a program's spelling is a name. */
function isSaid(condition: Condition, text: string): boolean {
  return (
    /[=<>≤≥≠'"_]|\w\.\w|`|&&|\|\||\bat (?:least|most)\b|\b(?:greater|less) than\b/i.test(text) ||
    isFlag(condition, text)
  )
}

function isFlag(condition: Condition, text: string): boolean {
  return condition.kind === 'compare' && /\bis\s+(?:not\s+)?(?:true|false|null)\b/i.test(text)
}
