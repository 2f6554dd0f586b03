import type {Comparison} from './comparison.js'
import {readComparisons} from './read-comparisons.js'
import {readEquality} from './read-equality.js'

interface Conditional {
  readonly when: readonly Comparison[]
  readonly holds: readonly Comparison[]
}

const must = /\s(?=(?:is|are|must|has to|has|have|gets?|cannot|can|may|never|counts as|means)\s)/g
const patterns = [
  /^(?:.*?[,:]\s+|and\s+|but\s+|so\s+)?(?:if|where|when|whenever|once)\s+(?<when>.+?),?\s+then\s+(?<holds>.+)$/is,
  /^(?:[^,:]*?[,:]\s+|and\s+|but\s+|so\s+)?(?:if|where|when|whenever|once)\s+(?<when>[^,]+),\s+(?<holds>.+)$/is,
  /^(?:if|where|when|whenever|once)\s+(?<when>[^,]+?\b[a-z]+(?:ed|en|set))\s+(?<holds>(?:it|the|its|they|no|every)\s.+)$/is,
  /^(?<holds>.+?)\s+(?:if|whenever|only if|when|where)\s+(?<when>[^,]+)$/is,
]
/** "A device whose status is retired has …", "a month where the hours came in below … is not reportable". */
const narrowed =
  /^(?:an?|any|each|every)\s+(?<thing>(?:[\w-]+\s+){0,2}?[\w-]+)\s+(?:where|whose|for which|with an?)\s+(?<rest>.+)$/is
/** "For an active device the position is at least 1". */
const stated =
  /^for (?:an?|any|every|each|all)\s+(?<state>[\w-]+)\s+(?<thing>[\w-]+(?: [\w-]+)?),?\s+(?<holds>(?:the|its|their)\s.+)$/is
/** "Drift beyond 5 percent is a fail". */
const judged =
  /^(?:any\s+|an?\s+|the\s+)?(?<left>[\w -]+?)\s+(?:of\s+)?(?<than>beyond|above|over|below|under|more than|less than|at least)\s+(?<number>\S+(?:\s+(?:percent|per cent|[\w]+))?)\s+(?:is|counts as|means|must be)\s+(?:an?\s+)?(?:always\s+)?(?<flag>[\w-]+)(?:\s+(?:by|full|and|no)\b.*)?$/is
/** "… and we encode that as `start_u = 0`": how what was said is kept. */
const kept = /\b(?:encode|record|store|hold|keep|write)s?\s+(?:that|it|this)\s+as\s+(?<holds>\w+\s*=\s*\S+)/i

/** What has to hold where something else does; null where a sentence says no such thing, or not so that it can be read. */
export function readConditional(text: string): Conditional | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    const found = groups && whole(assertions(groups['when'] ?? ''), assertions(groups['holds'] ?? ''))
    if (found) return found
  }
  return readNarrowed(text) ?? readState(text) ?? readJudged(text)
}

/** It says that something holds for some rows, whether or not that can be read. */
export function isConditional(text: string): boolean {
  return patterns.some(pattern => pattern.test(text)) || stated.test(text)
}

function readNarrowed(text: string): Conditional | null {
  const {thing = '', rest = ''} = narrowed.exec(text)?.groups ?? {}
  for (const {index} of rest.matchAll(must)) {
    const said = rest.slice(index + 1)
    const holds = kept.exec(said)?.groups?.['holds'] ?? `${thing} ${said}`
    const found = whole(assertions(rest.slice(0, index)), assertions(holds))
    if (found) return found
  }
  return null
}

function readState(text: string): Conditional | null {
  const {state, thing, holds} = stated.exec(text)?.groups ?? {}
  if (state === undefined || holds === undefined) return null
  const when: Comparison = {
    left: `${thing ?? ''} status`,
    operator: '=',
    right: {kind: 'word', value: state},
    isTime: false,
  }
  return whole([when], assertions(holds))
}

function readJudged(text: string): Conditional | null {
  const {left = '', than = '', number = '', flag = ''} = judged.exec(text)?.groups ?? {}
  if (flag === '') return null
  const when = readComparisons(`the ${left} is ${than} ${number}`)
  return whole(when, readEquality(`the ${left} is ${flag}`))
}

function whole(when: readonly Comparison[], holds: readonly Comparison[]): Conditional | null {
  return when.length > 0 && holds.length > 0 ? {when, holds} : null
}

function assertions(text: string): readonly Comparison[] {
  const comparisons = readComparisons(text)
  if (comparisons.length > 0) return comparisons
  const done = /^(?:it (?:is|was|has been) |they (?:are|were) )?(?<done>[a-z]+(?:ed|en))$/i.exec(text.trim())
  if (done) return readEquality(`it is ${text.trim()}`)
  return readEquality(text.replace(/,.*$/s, ''))
}
