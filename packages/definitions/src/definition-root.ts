import type {Origin} from './definition.js'

/** A folder that holds `agents/`, `skills/` and `cujs/`; of a project also `.claude/agents`, `.claude/skills`, `.claude/docs/cujs`. */
export interface DefinitionRoot {
  /** Absolute path. A folder that does not exist holds nothing. */
  readonly folder: string
  readonly origin: Origin
}
