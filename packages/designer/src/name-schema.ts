import type {DesignInput} from './design-input.js'
import type {Understanding} from './understand.js'
import {snakeName} from './words/snake-name.js'

/** The schema's name in kebab-case: the brief's project, else the first phrase that a pack knows, else the first entity. */
export function nameSchema(
  {brief}: DesignInput,
  {facts}: Understanding,
  entities: readonly {readonly name: string}[],
): string {
  const topic = facts.find(fact => fact.kind === 'topic' && fact.strength === 'strong')
  const given = brief?.project.name ?? topic?.text ?? entities[0]?.name ?? 'database'
  return snakeName(given).replaceAll('_', '-')
}
