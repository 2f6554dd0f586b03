import type {ExportTarget} from './layout.js'
import type {PluginFacts} from './plugin-facts.js'

/** By this address alone clients know which version of Agent Plugins a plugin is for; they never fetch it. */
const standard = 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json'

export function manifestText(target: ExportTarget, facts: PluginFacts): string {
  return `${JSON.stringify(target === 'agent-plugin' ? {$schema: standard, ...facts} : facts, null, 2)}\n`
}
