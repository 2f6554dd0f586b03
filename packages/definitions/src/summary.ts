import type {Definition} from './definition.js'

/** What a list shows of a definition. */
export type DefinitionSummary = Pick<Definition, 'kind' | 'id' | 'name' | 'description' | 'file' | 'origin'>
