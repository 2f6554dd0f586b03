import {checkStep} from '../runs/decision-target.js'
import {decide, type DecideOptions} from '../runs/decide.js'
import type {Terminal} from '../terminal.js'

export interface RollbackOptions extends DecideOptions {
  readonly to: string
}

/** `journeywright rollback`: makes a step and what depends on it anew. */
export async function rollback(run: string, options: RollbackOptions, terminal: Terminal): Promise<number> {
  const {to: step} = options
  return decide(
    run,
    record => {
      const problems = checkStep(record, step)
      return {decision: problems.length > 0 ? null : {type: 'rolled-back', step}, problems}
    },
    options,
    terminal,
  )
}
