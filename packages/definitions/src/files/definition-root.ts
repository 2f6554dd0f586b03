import type {Origin} from '../definition.js'

/**
 * A folder that holds `agents/`, `skills/`, `commands/` and `cujs/`, or says in a manifest where they are; in a project
 * also those of other tools (`.claude/`, `.agents/`, `.github/agents`) and plugin folders.
 */
export interface DefinitionRoot {
  /** Absolute path. A folder that does not exist holds nothing. */
  readonly folder: string
  readonly origin: Origin
}
