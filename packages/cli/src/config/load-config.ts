import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Problem} from '@journeywright/problems'
import type {Plugin, PlanSettings} from '@journeywright/runtime'
import type {RuleSettings} from './rule-settings.js'

export interface LoadedConfig {
  /** Absolute path; null when the folder has none. */
  readonly file: string | null
  readonly plugins: readonly Plugin[]
  /** What it says of plans. */
  readonly settings: PlanSettings
  /** What it says of rules. */
  readonly rules: RuleSettings
  readonly problems: readonly Problem[]
}

/** In the order in which they are looked for. */
export const configNames: readonly string[] = [
  'journeywright.config.ts',
  'journeywright.config.mjs',
  'journeywright.config.js',
]

/** Reads the configuration of this folder alone, never of one above. It runs code: that of the folder's owner. */
export async function loadConfig(folder: string): Promise<LoadedConfig> {
  const file = configNames.map(name => join(folder, name)).find(path => existsSync(path))
  if (file === undefined) return {file: null, plugins: [], settings: {}, rules: {}, problems: []}
  const {readConfig} = await import('./read-config.js')
  return readConfig(file)
}
