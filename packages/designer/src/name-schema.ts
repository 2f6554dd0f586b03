import type {DesignInput} from './design-input.js'
import type {Understanding} from './understand.js'
import {snakeName} from './words/snake-name.js'

/** The schema's name in kebab-case: the brief's project, a title above stated things, a phrase that a pack knows, or the first things. */
export function nameSchema(
  {brief}: DesignInput,
  {clauses, facts, isExplicit}: Understanding,
  entities: readonly {readonly name: string}[],
): string {
  const topic = facts.find(fact => fact.kind === 'topic' && fact.strength === 'strong')
  const title = isExplicit ? clauses.find(({kind, text}) => kind === 'heading' && !/[:：]$/.test(text)) : undefined
  const things = entities.slice(0, 2).map(({name}) => name)
  const given = brief?.project.name ?? title?.text ?? topic?.text ?? (things.join(' ') || 'database')
  return snakeName(given).replaceAll('_', '-')
}
