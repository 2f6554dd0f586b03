import {isRole} from '../../concepts/make-find.js'
import {entityName, snakeName} from '../../words/snake-name.js'
import type {Fact, RelationFact} from '../fact.js'
import {findSubject, type Subject} from '../find-subject.js'
import {readQuantity} from '../read-item.js'
import {isPerson} from '../../references/is-person.js'
import {isSubject} from './is-subject.js'
import {factAt, type Segment, type Shape} from './shape.js'
import {roleOf} from './verbs.js'

const quantity =
  /\s(?=(?:exactly one|one and only one|only one|a single|at most one|zero or one|no more than one|one or more|at least one|one or many|zero or more|any number of|many|multiple|several|various|numerous|another|one|an?|the|its|their)\s)/gi
const objectEnd =
  /[,.;:()]|\s(?:in|on|at|for|with|by|from|per|during|over|that|which|who|whose|where|when|and|or|but|as|to|through|via|so|if|within|between|of|(?!(?:fami|assemb|supp|rep|month|week|dai)ly)\w+ly)(?=\s|$)/i
const people = /(?:^|_)(?:employee|person|staff|worker|user|member|colleague)$/

/** "Each employee works in exactly one department", "Orders are placed by one customer", "A customer places orders". */
export const relatesShape: Shape = {
  id: 'relates',
  read(segment) {
    const subject = findSubject(segment.text)
    if (!subject) return []
    const relations = [...readMutual(segment, subject), ...readBare(segment, subject), ...readCounted(segment, subject)]
    return relations.length === 0
      ? []
      : [factAt(segment, 'relates', 0, subject.end, {kind: 'entity', entity: subject.entity}), ...relations]
  },
}

function readCounted(segment: Segment, subject: Subject): readonly Fact[] {
  let from = subject.verbEnd - 1
  return [...segment.text.matchAll(quantity)].flatMap(match => {
    if (match.index < from) return []
    const at = match.index + 1
    // "at most one" is one quantity, not another "one" inside it.
    from = segment.text.length - readQuantity(segment.text.slice(at)).rest.length - 1
    return readObject(segment, subject, at) ?? []
  })
}

function readObject(segment: Segment, subject: Subject, at: number): Fact | null {
  const {rest, quantity: count} = readQuantity(segment.text.slice(at))
  if (count === null) return null
  const skipped = rest.replace(/^(?:different|other|unique|specific|particular|and only one)\s+/i, '')
  const end = objectEnd.exec(skipped)?.index ?? skipped.length
  const words = skipped.slice(0, end).trim()
  // A person in charge is what somebody is to it, and no kind of person.
  if (/^(?:person|people|staff|personnel)$/i.test(words) && /^ (?:in charge|responsible)\b/i.test(skipped.slice(end)))
    return null
  const isBy = subject.isPassive && /\bby\s+$/i.test(segment.text.slice(subject.verbEnd - 1, at))
  const isKnown = segment.known.has(entityName(words))
  const isThing = count.isExplicit || subject.verb === 'belong' || isBy
  if (!isSubject(words, isKnown || count.isExplicit) || (!isKnown && !isThing && !isSuperior(subject, words)))
    return null
  if (!isKnown && words.split(/\s+/).length > 3) return null
  const start = at + (segment.text.length - at - rest.length) + (rest.length - skipped.length)
  const asRole = /^\s+as\s+(?:its|their|the|an?)\s+([\w-]+)/i.exec(skipped.slice(end))?.[1]
  const isSelf = !isKnown && isSuperior(subject, words)
  const to = isSelf ? subject.entity : entityName(words)
  const agent = isBy ? 'to' : subject.isPassive ? undefined : 'from'
  const superior = subject.verb === 'report' ? (isSelf ? snakeName(words) : 'manager') : null
  const named = asRole === undefined ? superior : snakeName(asRole)
  // "Users update their subscription": what one does to a thing says nothing of how many do.
  const isDoing = agent === 'from' && !isMembership(subject, '')
  const isRepeated = !count.isExplicit && isDoing && isPerson(subject.entity) && !isPerson(to)
  return factAt(segment, 'relates', 0, start + words.length, {
    kind: 'relation',
    from: subject.entity,
    to,
    min: subject.isOptional || to === subject.entity ? 0 : count.min,
    max: isRepeated ? 'many' : count.max,
    inverseMax: isSaidBack(segment.clause.text) ? 'many' : null,
    verb: subject.verb,
    role: named ?? (isBy && count.max === 1 ? roleOf(subject.verb) : null),
    ...(agent && {agent: named === null ? agent : ('to' as const)}),
  })
}

/** "… many courses, and vice versa": each of the others has many of the first. */
function isSaidBack(text: string): boolean {
  return /\b(?:and|or) (?:vice[ -]versa|the other way (?:a)?round|conversely)\b/i.test(text)
}

/** "Users can follow each other": many of them do, and many are followed. */
function readMutual(segment: Segment, subject: Subject): readonly Fact[] {
  const said = /^\s+(?:(?:to|with|on|up|for)\s+)?(?:each other|one another)\b/i.exec(
    segment.text.slice(subject.verbEnd),
  )
  if (!said || !subject.isPlural || subject.isPassive) return []
  const {entity, verb, verbEnd} = subject
  const sides = {from: entity, to: entity, min: 0, max: 'many', inverseMax: 'many'} as const
  return [factAt(segment, 'relates', 0, verbEnd + said[0].length, {kind: 'relation', ...sides, verb, role: null})]
}

/** The manager of employees is one of them, unless managers are things of their own. */
function isSuperior({entity, verb}: Subject, words: string): boolean {
  return /^(?:report|manage|supervise|lead|head|mentor|coach)$/.test(verb) && isRole(words) && people.test(entity)
}

/** Plurals without a number: "appointments are made by patients with doctors". */
function readBare(segment: Segment, subject: Subject): readonly Fact[] {
  const rest = segment.text.slice(subject.verbEnd)
  const places = rest.matchAll(
    /^\s+(?!(?:in|on|at|to|by|for|of|with|from|into)\s)|\s+(in|on|at|to|for|by|with|from|into)\s+/gi,
  )
  return [...places].flatMap(match => {
    const from = subject.verbEnd + match.index + match[0].length
    return readPlural(segment, subject, from, match[1] ?? '') ?? []
  })
}

/** Things that the request names elsewhere. */
function readPlural(segment: Segment, subject: Subject, from: number, preposition: string): Fact | null {
  const object = segment.text.slice(from)
  const words = object.slice(0, objectEnd.exec(object)?.index ?? object.length).trim()
  const plain = words.replace(/^(?:other|different)\s+/i, '')
  const to = entityName(plain)
  if (to === snakeName(plain) || !segment.known.has(to) || !isSubject(words, true)) return null
  if (preposition !== '' && to === subject.entity) return null
  const isBy = subject.isPassive && /^by$/i.test(preposition)
  const base = {kind: 'relation', inverseMax: null, verb: subject.verb, role: null, min: 0} as const
  const sides = {from: subject.entity, to, max: 'many'} as const
  // Of many orders that are placed by many customers, each is placed by one.
  const isEachOne = subject.isPlural && (subject.isPassive || isMembership(subject, preposition))
  const agent = isBy ? 'to' : subject.isPassive ? undefined : 'from'
  const body: RelationFact = isEachOne
    ? {...base, ...sides, from: to, to: subject.entity, ...(isBy && {agent: 'from' as const})}
    : {...base, ...sides, ...(agent && {agent})}
  return factAt(segment, 'relates', 0, from + words.length, body)
}

function isMembership({verb}: Subject, preposition: string): boolean {
  return (
    verb === 'belong' || (/^(?:work|live|locate|assign|sit|lie)$/.test(verb) && !/^(?:on|with)$/i.test(preposition))
  )
}
