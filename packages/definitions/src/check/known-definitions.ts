import type {DefinitionSummary} from '../summary.js'

/** What names can mean, by kind. */
export type KnownDefinitions = Readonly<
  Record<'agents' | 'skills' | 'commands' | 'cujs' | 'plugins', readonly DefinitionSummary[]>
>
