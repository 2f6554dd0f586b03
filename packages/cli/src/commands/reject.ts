import {checkStep} from '../runs/decision-target.js'
import {decide, type DecideOptions} from '../runs/decide.js'
import type {Terminal} from '../terminal.js'

export interface RejectOptions extends DecideOptions {
  readonly reason: string
}

/** `journeywright reject`: has a step made anew with the reason as feedback. */
export async function reject(run: string, step: string, options: RejectOptions, terminal: Terminal): Promise<number> {
  const {reason} = options
  return decide(
    run,
    record => {
      const problems = checkStep(record, step)
      return {decision: problems.length > 0 ? null : {type: 'rejected', step, reason}, problems}
    },
    options,
    terminal,
  )
}
