import type {Plugin, PlanSettings} from '@journeywright/runtime'
import type {RuleSettings} from './rule-settings.js'

/** What `journeywright.config.ts` exports by default. */
export interface JourneywrightConfig extends PlanSettings {
  /** Come before the built-in plugins: of two agents, skills or journeys of one name, theirs keeps it. */
  readonly plugins?: readonly Plugin[]
  /** For `schema lint`: `{'timestamp-zone': 'off', 'schema/foreign-key-indexed': 'error'}`. */
  readonly rules?: RuleSettings
}

/** Returns its argument; it is there so that an editor knows the type. */
export function defineConfig(config: JourneywrightConfig): JourneywrightConfig {
  return config
}
