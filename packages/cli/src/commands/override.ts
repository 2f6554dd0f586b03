import {checkStep} from '../runs/decision-target.js'
import {decide, type DecideOptions} from '../runs/decide.js'
import type {Terminal} from '../terminal.js'

export interface OverrideOptions extends DecideOptions {
  readonly risk: string
  readonly by: string
}

/** `journeywright override`: lets a step pass against its gates. */
export async function override(
  run: string,
  step: string,
  options: OverrideOptions,
  terminal: Terminal,
): Promise<number> {
  const {risk} = options
  return decide(
    run,
    record => {
      const problems = checkStep(record, step)
      return {decision: problems.length > 0 ? null : {type: 'overridden', step, risk}, problems}
    },
    options,
    terminal,
  )
}
