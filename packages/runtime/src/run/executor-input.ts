import type {RunPlanInput} from '../perform/run-plan-input.js'

/** What an executor has for all its runs. */
export type ExecutorInput = Pick<RunPlanInput, 'plugins' | 'definitions' | 'folder' | 'secrets' | 'host' | 'onEvent'>
