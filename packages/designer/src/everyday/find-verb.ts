import type {Token} from '../prose/token.js'

/** A group of verbs, such as "should be able to see". Token indexes, end exclusive. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** The plain form of the last verb, with its particle where that changes what it means. */
  readonly verb: string
  readonly isPassive: boolean
  readonly isPossible: boolean
}

const inside =
  /^(?:not|n['’]t|also|only|then|usually|always|often|sometimes|currently|only|each|all|both|easily|just|able|to|'d|’d|like|do|does|did)$/
const particles = /^(?:up|out|down|off|back|together)$/
const irregular: Readonly<Record<string, string>> = {
  made: 'make',
  taken: 'take',
  given: 'give',
  held: 'hold',
  kept: 'keep',
}

/** Null where no verb begins. */
export function verbAt(tokens: readonly Token[], from: number): VerbGroup | null {
  if (!isVerb(tokens[from]) || isInName(tokens, from)) return null
  let to = from + 1
  let last = from
  for (let at = to; at < tokens.length; at++) {
    const token = tokens[at]
    const goesOn = isVerb(token) && !isNameNext(tokens, at)
    if (!goesOn && !isInside(tokens, at)) break
    if (goesOn) last = at
    if (goesOn) to = at + 1
  }
  const main = tokens[last]
  if (!main) return null
  const words = tokens.slice(from, last)
  const lemma = irregular[main.lower] ?? main.lemma
  if (particles.test(tokens[to]?.lower ?? '')) to++
  return {
    from,
    to,
    verb: lemma,
    isPassive: words.some(({lower}) => /^(?:is|are|was|were|be|been|being|get|gets)$/.test(lower)) && isDone(main),
    isPossible: words.some(({lower}) => /^(?:can|may|might|could)$/.test(lower)),
  }
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'VERB' || token.tag === 'AUX')
}

function isDone({lower, lemma}: Token): boolean {
  return lower !== lemma && /(?:ed|en|wn|ade|ght|un|ld|nt|it|pt|aid|ung|et)$/.test(lower)
}

/** Between verbs of one group, and not after the last. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !(inside.test(token.lower) || token.tag === 'ADV' || token.tag === 'PART')) return false
  const next = tokens.slice(at + 1, at + 4).find(({lower, tag}) => !(inside.test(lower) || tag === 'ADV'))
  return isVerb(next)
}

/** "the waiting list" */
function isInName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2)
  const before = tokens[at - 1]
  const isAfterArticle =
    before?.tag === 'DET' || before?.tag === 'ADJ' || /^(?:their|my|our|its|his|her)$/.test(before?.lower ?? '')
  return isAfterArticle && /(?:ing|ed)$/.test(token?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(next?.tag ?? '')
}

/** "has opening hours", "books promised dates": a participle before a noun belongs to the noun. */
function isNameNext(tokens: readonly Token[], at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2)
  const before = tokens[at - 1]
  const isParticiple = /(?:ing|ed)$/.test(token?.lower ?? '')
  return isParticiple && /^(?:NOUN|PROPN)$/.test(next?.tag ?? '') && before?.tag !== 'AUX'
}
