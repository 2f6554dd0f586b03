import {entityName} from '../../words/snake-name.js'
import type {Fact} from '../fact.js'
import {isSubject, stripSubject} from './is-subject.js'
import {factAt, type Segment, type Shape} from './shape.js'

const kinds = String.raw`(?<first>many|one)[- ]to[- ](?<second>many|one)`
const name = String.raw`[\w-]+(?:\s[\w-]+){0,2}?`
const patterns = [
  new RegExp(
    String.raw`\b${kinds}\b(?: relation(?:ship)?s?| associations?| links?)?(?: exists?)? (?:between|from) (?:the )?(?<a>${name}) (?:and|to) (?:the )?(?<b>${name})(?=$|[.,;)]|\s(?:through|via|by|using|with)\b)`,
    'gi',
  ),
  new RegExp(
    String.raw`(?:^|[,;]\s?|and )(?:the )?(?<a>${name}) (?:and|to) (?<b>${name}):? (?:(?:are|have|is|has|in|an?|relationship) )*${kinds}`,
    'gi',
  ),
  new RegExp(
    String.raw`^(?:the )?(?<a>${name}) (?:has|have|is in|are in) an? ${kinds}(?: relation(?:ship)?| association)? (?:with|to) (?:the )?(?<b>${name})(?=$|[.,;)])`,
    'gi',
  ),
]

/** "a many-to-many relationship between students and courses", "orders to customers: many to one". */
export const bothSidesShape: Shape = {
  id: 'both-sides',
  read: segment =>
    patterns.flatMap(pattern => [...segment.text.matchAll(pattern)].flatMap(match => readSides(segment, match))),
}

function readSides(segment: Segment, match: RegExpExecArray): readonly Fact[] {
  const {a = '', b = '', first = '', second = ''} = match.groups ?? {}
  const [from, to] = [stripSubject(a), stripSubject(b)]
  if (!isSubject(from) || !isSubject(to)) return []
  const max = (word: string) => (word.toLowerCase() === 'many' ? ('many' as const) : 1)
  const at = (body: Parameters<typeof factAt>[4]) =>
    factAt(segment, 'both-sides', match.index, match.index + match[0].length, body)
  const [one, other] = [entityName(from), entityName(to)]
  return [
    at({kind: 'entity', entity: one}),
    at({kind: 'entity', entity: other}),
    at({
      kind: 'relation',
      from: one,
      to: other,
      min: null,
      max: max(second),
      inverseMax: max(first),
      verb: 'relates',
      role: null,
    }),
  ]
}
