import type {CujDefinition, Definitions} from '@journeywright/definitions'
import type {Plugin} from '../contracts.js'
import type {PlanSettings} from './plan-settings.js'

export interface PlanInput {
  readonly definitions: Definitions
  readonly cuj: CujDefinition
  readonly request: string
  /** A typed brief; null or absent for none. */
  readonly brief?: unknown
  /** `output` chooses the output steps by id; others are for handlers. */
  readonly options?: Readonly<Record<string, readonly string[]>>
  /** The core plugin is added when it's missing. */
  readonly plugins: readonly Plugin[]
  /** Step id to who performs it, such as `command:./design.py`: counts before configuration, agent and handler. */
  readonly backends?: Readonly<Record<string, string>>
  /** What the configuration says, and the file that it stands in. */
  readonly settings?: PlanSettings & {readonly file?: string}
  /** Absolute path of the project: places below it are written relative to it, so that plans don't differ by folder. */
  readonly folder?: string
}
