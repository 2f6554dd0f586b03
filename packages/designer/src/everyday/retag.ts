import {singular} from '../words/singular.js'
import type {Token} from '../prose/token.js'

/** Verbs that are nouns as well; the tagger takes them for nouns after a noun. */
const both = new Set(
  `act answer approve award bid bill book borrow buy call care cater charge check claim collect comment cook cover deal deliver
  design display donate drive employ feed file finish fish fix go grade grow guide harvest help host house invite join judge keep
  last lead lease lend lift like list load log look mark match measure meet move name need note offer open order own pack park pay
  phone pick plan plant play pledge post practice prescribe produce purchase quote rate reach record rent repair report request
  review run scan schedule score sell send serve share ship show sign sort sponsor stand start stay stock stop store study supply
  support swap take teach test tip track trade train treat travel use vet view visit volunteer vote walk wash watch water work
  write`.split(/\s+/),
)

const opens = /^(?:[,;:]|and|but|or|where|that|who|which|when|if)$/

/** Tokens in which "Members log time entries" has a verb. Names such as "work order" stay whole. */
export function retag(tokens: readonly Token[], names: ReadonlySet<string>): readonly Token[] {
  const tagged: Token[] = []
  for (const [at, token] of tokens.entries()) {
    const isVerb = isBare(tokens, at) && (follows(tagged, at) || goesOn(tokens, tagged, at))
    const next = tokens[at + 1]
    const isName = token.tag === 'VERB' && next !== undefined && names.has(`${token.lower}_${next.lemma}`)
    const isAssigned =
      token.tag === 'VERB' &&
      token.lower === token.lemma &&
      /^to$/.test(tagged.at(-1)?.lower ?? '') &&
      isDone(tagged.at(-2)) &&
      next?.tag === 'NOUN'
    const isHeld = token.tag === 'VERB' && token.lower.endsWith('s') && tagged.at(-1)?.tag === 'AUX'
    tagged.push(
      isName || isHeld || isAssigned
        ? {...token, tag: 'NOUN', lemma: singular(token.lower)}
        : isVerb
          ? {...token, tag: 'VERB', lemma: plainForm(token.lower)}
          : token,
    )
  }
  return tagged
}

function plainForm(word: string): string {
  return both.has(word) ? word : word.replace(/(?<=ch|sh|ss|x)es$/, '').replace(/s$/, '')
}

function isBare(tokens: readonly Token[], at: number): boolean {
  const {tag = '', lower = ''} = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (!/^(?:NOUN|ADJ|ADP)$/.test(tag) || !both.has(plainForm(lower)) || next === undefined) return false
  return /^(?:NOUN|PROPN|DET|ADJ|PRON|ADP|NUM|ADV|PART|CCONJ)$/.test(next.tag)
}

/** "Patients book visits": right after a noun that begins the sentence or a part of it, and agrees in number. */
function follows(tagged: readonly Token[], at: number): boolean {
  const subject = tagged[at - 1]
  if (/^(?:which|that|who)$/.test(subject?.lower ?? '')) return true
  if (!subject || !/^(?:NOUN|PROPN)$/.test(subject.tag)) return false
  let first = at - 1
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM)$/.test(tagged[first - 1]?.tag ?? '')) first--
  const before = tagged[first - 1]
  if (before !== undefined && !opens.test(before.lower)) return false
  const isPlural = subject.lower !== subject.lemma
  return isPlural || /^(?:an?|the|each|every|our|my)$/.test(tagged[first]?.lower ?? '')
}

/** "…, rate episodes and make playlists", "and drive vans". */
function goesOn(tokens: readonly Token[], tagged: readonly Token[], at: number): boolean {
  const before = tagged[at - 1]
  const next = tokens[at + 1]
  if (!before || !/^(?:,|and|or)$/.test(before.lower) || next === undefined) return false
  const verb = tagged.findLastIndex(({tag}) => tag === 'VERB' || tag === 'AUX')
  const isList = /^(?:has|have|includes?|contains?|keep|record|store|track)$/.test(tagged[verb]?.lower ?? '')
  const isDetail = tagged.slice(verb + 1).some(({lower}) => lower === 'with')
  return verb >= 0 && !isList && !isDetail && /^(?:NOUN|PROPN)$/.test(next.tag) && next.lower !== next.lemma
}

function isDone(token: Token | undefined): boolean {
  return token?.tag === 'VERB' && token.lower !== token.lemma
}
