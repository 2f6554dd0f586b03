import {pathToFileURL} from 'node:url'
import {nearest} from '@journeywright/problems'
import type {Plugin, PlanSettings} from '@journeywright/runtime'
import {configShape, configThrew} from '../problems.js'
import {describeValue} from './describe-value.js'
import {findFault} from './find-fault.js'
import {findSettingsFault} from './find-settings-fault.js'
import {isRecord} from './is-record.js'
import type {LoadedConfig} from './load-config.js'
import type {RuleSettings} from './rule-settings.js'

/** Runs the module and looks at what it exports. Never throws. */
export async function readConfig(file: string): Promise<LoadedConfig> {
  try {
    return readShape(file, unwrapDefault(await importConfig(file)))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {file, plugins: [], settings: {}, rules: {}, problems: [configThrew(file, message)]}
  }
}

async function importConfig(file: string): Promise<unknown> {
  const url = pathToFileURL(file).href
  if (!file.endsWith('.ts')) return import(url)
  const {tsImport} = await import('tsx/esm/api')
  return tsImport(url, import.meta.url)
}

/** In a folder whose package.json has no `"type": "module"` the default export lies one level deeper. */
function unwrapDefault(module: unknown): unknown {
  const outer = isRecord(module) && 'default' in module ? module['default'] : undefined
  return isRecord(outer) && 'default' in outer ? outer['default'] : outer
}

const settingsFix =
  "Write it as in `defineConfig({backends: {agents: {planner: 'command:./plan.py'}}, policy: {tools: ['Read']}, timeoutMs: 600000})`."

const keys = ['plugins', 'rules', 'backends', 'policy', 'timeoutMs']

function readShape(file: string, config: unknown): LoadedConfig {
  const wrong = (found: string, expected: string, fix?: string): LoadedConfig => ({
    file,
    plugins: [],
    settings: {},
    rules: {},
    problems: [configShape(file, found, expected, fix)],
  })
  if (config === undefined) return wrong('missing default export', 'a configuration')
  if (!isRecord(config)) return wrong(`${describeValue(config)} as the default export`, 'an object')
  const key = Object.keys(config).find(each => !keys.includes(each))
  if (key !== undefined) return wrong(`key \`${key}\``, expectedKey(key))
  const plugins: unknown = config['plugins'] ?? []
  if (!Array.isArray(plugins)) return wrong(`${describeValue(plugins)} as \`plugins\``, 'an array')
  for (const [index, plugin] of plugins.entries()) {
    const fault = findFault(plugin)
    if (fault) return wrong(`${fault.found} as \`plugins[${index}]${fault.path}\``, fault.expected)
  }
  const fault = findSettingsFault(config)
  if (fault) return wrong(`${fault.found} as \`${fault.path}\``, fault.expected, settingsFix)
  const settings: Settings = isSettings(config) ? config : {}
  return {file, plugins: plugins.filter(isPlugin), settings, rules: settings.rules ?? {}, problems: []}
}

function expectedKey(key: string): string {
  const near = nearest(key, keys)
  return (near.length > 0 ? near : keys).map(each => `\`${each}\``).join(' or ')
}

type Settings = PlanSettings & {readonly rules?: RuleSettings}

/** `findSettingsFault` has found nothing. */
function isSettings(value: Readonly<Record<string, unknown>>): value is Settings & typeof value {
  return findSettingsFault(value) === null
}

function isPlugin(value: unknown): value is Plugin {
  return findFault(value) === null
}
