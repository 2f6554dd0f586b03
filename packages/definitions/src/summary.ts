import type {Definition} from './definition.js'

/** What a list shows of a definition, and by which names it is found. */
export type DefinitionSummary = Pick<Definition, 'kind' | 'id' | 'name' | 'description' | 'aliases' | 'file' | 'origin'>
