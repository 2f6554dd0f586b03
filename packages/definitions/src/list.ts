// A door of its own, so that a command that only lists does not load the readers.
export {listDefinitions} from './list-definitions.js'
export type {DefinitionSummary} from './summary.js'
