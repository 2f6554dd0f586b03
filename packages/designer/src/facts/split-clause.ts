import type {Clause} from '../clauses/clause.js'
import {entityName} from '../words/snake-name.js'
import {tokenize, type Token} from '../words/tokenize.js'
import {findSubject} from './find-subject.js'
import {linkVerb} from './shapes/verbs.js'

/** Part of a clause. What it leaves out of the middle is blank, so that offsets stay true. */
export interface ClausePart {
  readonly text: string
  /** Offset of `text` in the request. */
  readonly start: number
}

const helpers = /^(?:has|have|is|are|can|may|must|should|belongs?)$/i
const follows =
  /^(?:to|by|in|on|at|for|from|with|exactly|only|at|one|an?|the|its|many|several|multiple|various|zero|any|another)$/i

/** The sentences in a clause: "… and each course has …" is one of its own, and so is "… and belongs to …". */
export function splitClause(clause: Clause, known: ReadonlySet<string>): readonly ClausePart[] {
  return splitSentences(clause, known).flatMap(part => splitPredicates(part, known))
}

function splitSentences(clause: Clause, known: ReadonlySet<string>): readonly ClausePart[] {
  const parts: ClausePart[] = []
  let from = 0
  for (const match of clause.text.matchAll(/[,;]?\s+(?:and|but|while|whereas)\s+|;\s+|,\s+(?=(?:each|every)\s)/gi)) {
    const rest = clause.text.slice(match.index + match[0].length)
    const before = clause.text.slice(from, match.index)
    if (!beginsSentence(match[0], rest, before, known)) continue
    parts.push({text: before, start: clause.span[0] + from})
    from = match.index + match[0].length
  }
  parts.push({text: clause.text.slice(from).replace(/[.]\s*$/, ''), start: clause.span[0] + from})
  return parts.filter(({text}) => /\p{L}/u.test(text))
}

/** After "and" a new subject is counted by "each", or is a thing that was named and that does something. */
function beginsSentence(mark: string, rest: string, before: string, known: ReadonlySet<string>): boolean {
  if (mark.startsWith(';')) return true
  if (/^(?:each|every)\s/i.test(rest)) return /\p{L}/u.test(mark) || !/^(?:each|every)\s(?:of|with)/i.test(rest)
  if (!/\p{L}/u.test(mark)) return false
  const words = tokenize(rest.replace(/^(?:an?|the|all)\s+/i, '')).slice(0, 3)
  const named = new Set(tokenize(before).map(({lemma}) => lemma))
  return [1, 2].some(count => {
    const name = entityName(
      words
        .slice(0, count)
        .map(({word}) => word)
        .join(' '),
    )
    const verb = words[count]?.word ?? ''
    return (known.has(name) || named.has(name)) && (helpers.test(verb) || linkVerb(verb) !== null)
  })
}

/** "A comment belongs to a post and is written by a user": the second half has the same subject. */
function splitPredicates(part: ClausePart, known: ReadonlySet<string>): readonly ClausePart[] {
  const subject = findSubject(part.text)
  if (!subject) return [part]
  const parts: ClausePart[] = []
  let from = subject.end
  const add = (to: number): void => {
    const blank = ' '.repeat(from - subject.end)
    parts.push({text: `${part.text.slice(0, subject.end)}${blank}${part.text.slice(from, to)}`, start: part.start})
  }
  for (const match of part.text.matchAll(/,?\s+(?:and|but)(?=\s)/gi)) {
    const at = match.index + match[0].length
    if (match.index < subject.verbEnd || !beginsPredicate(part.text.slice(at), known)) continue
    add(match.index)
    from = at
  }
  add(part.text.length)
  return parts
}

function beginsPredicate(rest: string, known: ReadonlySet<string>): boolean {
  const said = rest.replace(/^\s+also\s/i, ' ')
  const [verb, next] = tokenize(said)
  if (!verb || !next || isPartOfName(said, verb)) return false
  if (helpers.test(verb.word)) return true
  if (linkVerb(verb.word) === null || known.has(entityName(verb.word))) return false
  return follows.test(next.word) || known.has(entityName(next.word))
}

/** `is_active` is a name. */
function isPartOfName(text: string, {end}: Token): boolean {
  return /[\w-]/.test(text[end] ?? '')
}
