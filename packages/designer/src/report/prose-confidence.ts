import type {Table} from '@journeywright/schema'
import type {Clause} from '../clauses/clause.js'
import type {Fact} from '../facts/fact.js'
import {carriesMeaning} from './carries-meaning.js'
import {isLinked} from './is-linked.js'

export interface ReadProse {
  readonly clauses: readonly Clause[]
  readonly facts: readonly Fact[]
  readonly tables: readonly Table[]
}

/** Sentences about things have an attribute or a link for every third word or so that carries meaning. */
const dense = 0.4
/** Columns of a table that people have taken the trouble to describe. */
const described = 4

/**
 * How near the schema of a text comes to what its author has in mind. The weights are those of least squares over texts whose
 * schemas are known, rounded; all is moved down until those that went wrong are below 0.7. What tells most is how much of the
 * text became columns and links.
 */
export function proseConfidence({clauses, facts, tables}: ReadProse): number {
  const words = clauses.flatMap(({tokens}) => tokens.filter(carriesMeaning)).length
  const said = facts.filter(({kind}) => kind === 'attribute' || kind === 'relation').length
  const density = Math.min(1, said / Math.max(1, words) / dense)
  const full = mean(tables.map(table => Math.min(1, statedColumns(table) / described)))
  const linked = tables.length === 1 ? 0.5 : mean(tables.map(table => (isLinked(table, tables) ? 1 : 0)))
  return 0.25 + 0.17 * density + 0.1 * linked + 0.2 * full
}

function statedColumns({columns}: Table): number {
  const isSaid = (authority: string) => authority === 'stated' || authority === 'answered'
  return columns.filter(({sources}) => sources.some(({authority}) => isSaid(authority))).length
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
