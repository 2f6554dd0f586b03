import {entityName, snakeName} from '../../words/snake-name.js'
import type {Fact, Range} from '../fact.js'
import {readRange} from '../read-range.js'
import {stripSubject} from './is-subject.js'
import {factAt, type Segment, type Shape} from './shape.js'

const subjects = [
  /^(?:the |each |every )?(?<attribute>[\w-]+(?: [\w-]+){0,2}) of (?:an?|each|every|the|all) (?<entity>[\w-]+(?: [\w-]+){0,2}?)$/i,
  /^(?:an?|each|every|the)? ?(?<entity>[\w-]+(?: [\w-]+){0,2}?)['’]s? (?<attribute>[\w-]+(?: [\w-]+){0,2})$/i,
  /^(?:its|their|the|an?|each|every)? ?(?<attribute>[\w-]+(?: [\w-]+){0,2})$/i,
]

/** "The salary of an employee is between 50 and 100", "Email must be unique", "Its status is one of open, closed". */
export const valueRuleShape: Shape = {
  id: 'value-rule',
  read(segment) {
    const text = segment.text.trim().replace(/[.;]\s*$/, '')
    const rule = readRule(text)
    if (!rule) return []
    for (const pattern of subjects) {
      const groups = pattern.exec(rule.subject.trim())?.groups
      if (!groups) continue
      const attribute = snakeName(stripSubject(groups['attribute'] ?? ''))
      const named =
        groups['entity'] === undefined
          ? splitKnown(attribute, segment)
          : {entity: entityName(groups['entity']), attribute}
      const {subject: _subject, ...says} = rule
      return [
        factAt(segment, 'value-rule', 0, text.length, {
          kind: 'value',
          ...named,
          isNamed: groups['entity'] !== undefined,
          ...says,
        }),
      ]
    }
    return []
  },
}

interface Rule {
  readonly subject: string
  readonly range: Range | null
  readonly values: readonly string[]
  readonly unique: boolean
  readonly required: boolean | null
}

function readRule(text: string): Rule | null {
  const none = {range: null, values: [], unique: false, required: null}
  const word =
    /^(.+?) (?:is|are|must be|should be|has to be|must also be) (?:always )?(unique|required|mandatory|optional)$/i.exec(
      text,
    )
  if (word) {
    const kind = (word[2] ?? '').toLowerCase()
    const required = kind === 'optional' ? false : kind === 'unique' ? null : true
    return {...none, subject: word[1] ?? '', unique: kind === 'unique', required}
  }
  const list = /^(.+?) (?:is|are|must be|can be|may be|should be) (?:one of|either|any of):? (.+)$/i.exec(text)
  if (list) {
    const values = (list[2] ?? '')
      .split(/\s*,\s*(?:or |and )?|\s+or\s+|\s+and\s+/)
      .map(value => value.trim().replace(/^['"`]|['"`]$/g, ''))
    return {...none, subject: list[1] ?? '', values: values.map(snakeName)}
  }
  const {rest, range} = readRange(text)
  const subject = rest.replace(/\s+(?:is|are|must|must be|should be|can be|cannot be|lies?|ranges?)$/i, '')
  return range &&
    subject !== rest.trim().concat(' ') &&
    /\b(?:must|is|are|should|lies?|ranges?|can|positive|negative)\b/i.test(text)
    ? {...none, subject, range}
    : null
}

/** "Order total" names the entity, too, when there is one of that name. */
function splitKnown(attribute: string, segment: Segment): Pick<Extract<Fact, {kind: 'value'}>, 'entity' | 'attribute'> {
  const words = attribute.split('_')
  for (let count = words.length - 1; count > 0; count--) {
    const entity = entityName(words.slice(0, count).join(' '))
    if (segment.known.has(entity)) return {entity, attribute: words.slice(count).join('_')}
  }
  return {entity: segment.subject, attribute}
}
