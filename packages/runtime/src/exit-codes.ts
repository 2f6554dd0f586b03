import type {RunStatus} from './run-event.js'

/** How a command ends that leaves a run like this. */
export const exitCodes: Readonly<Record<RunStatus, number>> = {
  passed: 0,
  failed: 1,
  waiting: 3,
  degraded: 4,
  cancelled: 130,
  interrupted: 130,
}
