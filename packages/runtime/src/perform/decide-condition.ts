import type {Condition} from '@journeywright/definitions'
import type {Decision} from '../state/decision.js'

type Scalar = string | number | boolean | null

/** What a run knows by a name. Several values for an option that was given several times: any may be the one. */
export type FindFact = (name: string) => readonly Scalar[] | undefined

type Compare = Extract<Condition, {readonly kind: 'compare'}>

/** Pure. What is open stays open, unless the other side of an `and` or `or` decides alone. */
export function decideCondition(condition: Condition, find: FindFact): Decision {
  switch (condition.kind) {
    case 'compare':
      return compare(condition, find)
    case 'prose':
      return {outcome: 'open', evidence: `no program can tell whether \`${condition.text}\``}
    case 'not':
      return negate(decideCondition(condition.part, find))
    case 'and':
    case 'or':
      return combine(
        condition.parts.map(part => decideCondition(part, find)),
        condition.kind === 'and' ? 'not met' : 'met',
      )
  }
}

function compare({left, operator, right}: Compare, find: FindFact): Decision {
  const values = find(left)
  if (values === undefined) return {outcome: 'open', evidence: `nothing in this run is called \`${left}\``}
  const said = `\`${left}\` is ${values.map(value => JSON.stringify(value)).join(', ')}`
  if (operator === '==' || operator === '!=') {
    const isSame = values.some(value => plain(value) === plain(right))
    return {outcome: isSame === (operator === '==') ? 'met' : 'not met', evidence: said}
  }
  const [a, b] = [numberOf(values[0] ?? null), numberOf(right)]
  if (values.length !== 1 || a === null || b === null) {
    return {outcome: 'open', evidence: `${said}, which has no order beside ${JSON.stringify(right)}`}
  }
  return {outcome: isOrdered(a, operator, b) ? 'met' : 'not met', evidence: said}
}

function isOrdered(a: number, operator: '<' | '<=' | '>' | '>=', b: number): boolean {
  switch (operator) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
  }
}

/** `passed` and `pass` are one verdict, however it is written. */
function plain(value: Scalar): string {
  const text = String(value).trim().toLowerCase()
  if (text === 'passed') return 'pass'
  return text === 'failed' ? 'fail' : text
}

function numberOf(value: Scalar): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : null
}

function negate({outcome, evidence}: Decision): Decision {
  return {outcome: outcome === 'open' ? 'open' : outcome === 'met' ? 'not met' : 'met', evidence}
}

/** One part that settles the whole is enough; else an open one leaves it open. */
function combine(parts: readonly Decision[], settling: 'met' | 'not met'): Decision {
  const settled = parts.find(({outcome}) => outcome === settling)
  if (settled) return settled
  const open = parts.find(({outcome}) => outcome === 'open')
  if (open) return open
  return {outcome: settling === 'met' ? 'not met' : 'met', evidence: parts.map(({evidence}) => evidence).join('; ')}
}
