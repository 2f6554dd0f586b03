import type {Run} from './run-state.js'

/** The run has ended: no event changes its status any more. */
export function isOver({status}: Pick<Run, 'status'>): boolean {
  return status === 'passed' || status === 'degraded' || status === 'failed' || status === 'cancelled'
}
