import {entityName} from '../words/snake-name.js'
import {tokenize, type Token} from '../words/tokenize.js'
import {isSubject} from './shapes/is-subject.js'
import {linkVerb} from './shapes/verbs.js'

/** Who does what in a sentence. Offsets are into its text. */
export interface Subject {
  readonly entity: string
  readonly end: number
  readonly verbEnd: number
  /** Its plain form; `work on` is another verb than `work`. */
  readonly verb: string
  /** "can", "may": it need not be so. */
  readonly isOptional: boolean
  /** "is managed": somebody else does it. */
  readonly isPassive: boolean
  readonly isPlural: boolean
}

const determiner = /^(?:each|every|an?|one|the|all|any)\s+/i
/** What comes before the subject, and is none. */
const opening =
  /^(?:additionally|also|at|at the same time|during|finally|furthermore|in|in addition|meanwhile|moreover|on|specifically|then|therefore|under|within)\b[^,.;:]{0,40},\s+/i
const modal = /^(?:can|may|must|shall|should|will|would|could|might|is|are|was|be|being|also|only)$/i

/** "Record customers": what the system shall do has no subject. */
const orders =
  /^(?:create|display|generate|keep|log|maintain|manage|provide|query|record|save|show|store|support|track|view)s?\s/i

/** What a sentence wants says nothing about what there is. */
const wishes = new Set(['allow', 'enable', 'need', 'require', 'support', 'want', 'wish'])

/** "Is not tied to": what isn't so links nothing. */
const denials = new Set(['not', 'never'])

/** The subject of a sentence that links things; null when it has none that could be one. */
export function findSubject(text: string): Subject | null {
  const intro = opening.exec(text)?.[0].length ?? 0
  const head = determiner.exec(text.slice(intro))?.[0] ?? ''
  const isSingular = /^(?:each|every|an?|one)\s/i.test(head)
  const from = intro + head.length
  const tokens = tokenize(text)
    .filter(({start}) => start >= from)
    .slice(0, 10)
  const first = tokens.findIndex((token, index) => index > 0 && startsVerb(token, tokens[index + 1], isSingular))
  const verbs = tokens.slice(first)
  const end = tokens[first - 1]?.end ?? from
  const name = text.slice(from, end)
  if (/[.:;,()"]/.test(name) || orders.test(name)) return null
  const main = verbs.find(({word}) => !modal.test(word))
  if (
    first < 1 ||
    !main ||
    wishes.has(main.lemma) ||
    denials.has(main.lemma) ||
    !isSubject(name, /^(?:each|every|one)\s/i.test(head))
  )
    return null
  const helpers = verbs.slice(0, verbs.indexOf(main))
  return {
    entity: entityName(name),
    end,
    verbEnd: main.end,
    verb: verbOf(main, verbs[verbs.indexOf(main) + 1]),
    isOptional: /^(?:can|may|might|could)$/i.test(verbs[0]?.word ?? ''),
    isPassive: helpers.some(({word}) => /^(?:is|are|was|be)$/i.test(word)),
    isPlural: !isSingular,
  }
}

/** A modal, a verb that we know, or after "each employee" any word in -s. */
function startsVerb({word, lemma}: Token, next: Token | undefined, isSingular: boolean): boolean {
  if (modal.test(word) || linkVerb(word) !== null || isReport(word, next)) return true
  return isSingular && /[a-z]s$/.test(word) && lemma !== word.toLowerCase()
}

/** A report is a thing, too. */
function isReport(word: string, next: Token | undefined): boolean {
  return /^reports?$/i.test(word) && next?.word.toLowerCase() === 'to'
}

function verbOf({word, lemma}: Token, next: Token | undefined): string {
  const verb = linkVerb(word) ?? lemma
  const both = `${verb} ${next?.word.toLowerCase() ?? ''}`
  return both === 'work on' || both === 'register for' ? both : verb
}
