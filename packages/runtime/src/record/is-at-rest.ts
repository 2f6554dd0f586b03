import type {Run} from '../state/run-state.js'

/** Over, or waiting for a person: nothing happens until somebody decides. */
export function isAtRest({status}: Run): boolean {
  return status !== 'planned' && status !== 'running' && status !== 'checking' && status !== 'publishing'
}
