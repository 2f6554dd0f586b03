import {attributeOf, briefLines, type BriefLine} from '../brief/brief-lines.js'
import type {Brief, BriefRelationship} from '../brief/brief.js'
import type {Clause} from '../clauses/clause.js'
import {entityName, snakeName} from '../words/snake-name.js'
import type {Fact, FactBody} from './fact.js'
import {readTypeWords} from './read-type-words.js'

/** A clause that a typed part of a brief was written out as, and what that part says. */
export interface BriefClause {
  readonly clause: string
  readonly facts: readonly Fact[]
}

/** The facts of a brief's typed parts, at the clauses that they were written out as. `offset` is where the brief's text begins. */
export function factsOfBrief(brief: Brief, clauses: readonly Clause[], offset: number): readonly BriefClause[] {
  let start = offset
  const found: BriefClause[] = []
  for (const line of briefLines(brief)) {
    const end = start + line.text.length
    const clause = clauses.find(({span}) => span[0] >= start && span[1] <= end)
    const bodies = bodiesOf(line)
    if (clause && bodies.length > 0) {
      const base = {clause: clause.id, span: clause.span, text: clause.text, rule: 'brief'}
      found.push({clause: clause.id, facts: bodies.map(body => ({...base, ...body}))})
    }
    start = end + 1
  }
  return found
}

function bodiesOf({entity, relationship, secret, note}: BriefLine): readonly FactBody[] {
  if (entity) {
    const name = entityName(entity.name)
    const attributes = (entity.attributes ?? []).map((given): FactBody => {
      const attribute = attributeOf(given)
      const stated = attribute.type === undefined ? null : readTypeWords(attribute.type)
      return {
        kind: 'attribute',
        entity: name,
        name: snakeName(attribute.name),
        type: stated,
        required: attribute.required ?? null,
        unique: attribute.unique === true,
        key: attribute.name === 'id',
        default: null,
        range: null,
      }
    })
    const rows = entity.estimated_rows
    const volume: readonly FactBody[] =
      rows === undefined ? [] : [{kind: 'volume', entity: name, initialRows: rows, growthPerYear: null}]
    return [{kind: 'entity', entity: name}, ...attributes, ...volume]
  }
  if (relationship) return [relationOf(relationship)]
  if (secret !== undefined) return [{kind: 'classification', attribute: snakeName(secret), classification: 'secret'}]
  return note === undefined ? [] : [{kind: 'non-functional', note}]
}

function relationOf({from, to, type, foreign_key: column}: BriefRelationship): FactBody {
  const [first, second] = type.split('_to_')
  const role = column?.replace(/_id$/, '') ?? null
  const ends = {kind: 'relation', min: null, verb: 'refers', role: role === null ? null : snakeName(role)} as const
  if (first === 'one' && second === 'many') {
    return {...ends, from: entityName(to), to: entityName(from), max: 1, inverseMax: 'many'}
  }
  const sides = {from: entityName(from), to: entityName(to)}
  return {...ends, ...sides, max: second === 'many' ? 'many' : 1, inverseMax: first === 'many' ? 'many' : 1}
}
