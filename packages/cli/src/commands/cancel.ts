import {decide, type DecideOptions} from '../runs/decide.js'
import type {Terminal} from '../terminal.js'

export type CancelOptions = Pick<DecideOptions, 'by' | 'json' | 'quiet'>

/** `journeywright cancel`: ends a run for good. */
export async function cancel(run: string, options: CancelOptions, terminal: Terminal): Promise<number> {
  return decide(run, () => ({decision: {type: 'cancelled'}, problems: []}), options, terminal)
}
