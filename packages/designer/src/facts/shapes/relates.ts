import {entityName} from '../../words/snake-name.js'
import {tokenize, type Token} from '../../words/tokenize.js'
import type {Fact} from '../fact.js'
import {readQuantity} from '../read-item.js'
import {isSubject} from './is-subject.js'
import {factAt, type Segment, type Shape} from './shape.js'
import {linkVerb} from './verbs.js'

const quantity =
  /\s(?=(?:exactly one|one and only one|only one|a single|at most one|zero or one|no more than one|one or more|at least one|one or many|zero or more|any number of|many|multiple|several|various|numerous|one|an?|the|its|their)\s)/gi
const determiner = /^(?:each|every|an?|one|the|all|any)\s+/i
const modal = /^(?:can|may|must|should|will|could|might|is|are|was|be|being|also|only)$/i
const objectEnd =
  /[,.;:()]|\s(?:in|on|at|for|with|by|from|per|during|over|that|which|who|whose|where|when|and|or|but|as|to|through|via|so|if|within|between|of)\s/i

/** "Each employee works in exactly one department", "Orders are placed by one customer", "A student takes many courses". */
export const relatesShape: Shape = {
  id: 'relates',
  read(segment) {
    const head = determiner.exec(segment.text)?.[0] ?? ''
    const subject = findSubject(segment, head.length, /^(?:each|every|an?|one)\s/i.test(head))
    if (!subject) return []
    const relations = [...segment.text.matchAll(quantity)].flatMap(match => {
      if (match.index < subject.verbEnd - 1) return []
      return readObject(segment, subject, match.index + 1) ?? []
    })
    return relations.length === 0
      ? []
      : [factAt(segment, 'relates', 0, subject.end, {kind: 'entity', entity: subject.entity}), ...relations]
  },
}

interface Subject {
  readonly entity: string
  /** Offsets into the segment. */
  readonly end: number
  readonly verbEnd: number
  readonly verb: string
  readonly isOptional: boolean
}

function findSubject(segment: Segment, from: number, isSingular: boolean): Subject | null {
  const tokens = tokenize(segment.text)
    .filter(({start}) => start >= from)
    .slice(0, 10)
  const first = tokens.findIndex((token, index) => index > 0 && startsVerb(token, isSingular))
  const verbs = tokens.slice(first)
  const name = segment.text.slice(from, tokens[first - 1]?.end ?? from)
  const main = verbs.find(({word}) => !modal.test(word))
  if (first < 1 || !main || !isSubject(name)) return null
  const isOptional = /^(?:can|may|might|could)$/i.test(verbs[0]?.word ?? '')
  return {
    entity: entityName(name),
    end: tokens[first - 1]?.end ?? from,
    verbEnd: main.end,
    verb: linkVerb(main.word) ?? main.lemma,
    isOptional,
  }
}

/** A modal, a verb that we know, or after "each employee" any word in -s. */
function startsVerb({word, lemma}: Token, isSingular: boolean): boolean {
  if (modal.test(word) || linkVerb(word) !== null) return true
  return isSingular && /[a-z]s$/.test(word) && lemma !== word.toLowerCase()
}

function readObject(segment: Segment, subject: Subject, at: number): Fact | null {
  const {rest, quantity: count} = readQuantity(segment.text.slice(at))
  if (count === null) return null
  const skipped = rest.replace(/^(?:different|other|unique|specific|particular|and only one)\s+/i, '')
  const end = objectEnd.exec(skipped)?.index ?? skipped.length
  const words = skipped.slice(0, end).trim()
  const entity = entityName(words)
  const isKnown = segment.known.has(entity)
  if (!isSubject(words) || (!isKnown && !count.isExplicit)) return null
  if (!isKnown && words.split(/\s+/).length > 3) return null
  const start = at + (segment.text.length - at - rest.length) + (rest.length - skipped.length)
  return factAt(segment, 'relates', 0, start + words.length, {
    kind: 'relation',
    from: subject.entity,
    to: entity,
    min: subject.isOptional ? 0 : count.min,
    max: count.max,
    inverseMax: null,
    verb: subject.verb,
    role: null,
  })
}
