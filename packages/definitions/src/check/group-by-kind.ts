import type {DefinitionSummary} from '../summary.js'
import type {KnownDefinitions} from './known-definitions.js'

/** The same definitions, in their order, by kind. */
export function groupByKind(definitions: readonly DefinitionSummary[]): KnownDefinitions {
  const of = (kind: DefinitionSummary['kind']) => definitions.filter(definition => definition.kind === kind)
  return {agents: of('agent'), skills: of('skill'), commands: of('command'), cujs: of('cuj'), plugins: of('plugin')}
}
