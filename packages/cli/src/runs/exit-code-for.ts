import type {RunStatus} from '@journeywright/runtime'
import {exitCode} from '../exit-code.js'

/** How a command ends that leaves a run like this. */
export const exitCodeFor: Readonly<Record<RunStatus, number>> = {
  passed: exitCode.passed,
  failed: exitCode.problems,
  waiting: exitCode.waiting,
  degraded: exitCode.degraded,
  cancelled: exitCode.interrupted,
  interrupted: exitCode.interrupted,
}
