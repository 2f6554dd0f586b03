import type {Plugin} from '@journeywright/runtime'

/** What `journeywright.config.ts` exports by default. */
export interface JourneywrightConfig {
  /** Come before the built-in plugins: their agents, skills and journeys shadow those of the same name. */
  readonly plugins?: readonly Plugin[]
}

/** Returns its argument; it is there so that an editor knows the type. */
export function defineConfig(config: JourneywrightConfig): JourneywrightConfig {
  return config
}
