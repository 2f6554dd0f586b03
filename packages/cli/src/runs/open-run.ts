import type {Problem} from '@journeywright/problems'
import {readRun, type RunRecord} from '@journeywright/runtime'
import {findRun} from './find-run.js'

export interface OpenedRun {
  /** Null when the problems say why. */
  readonly record: RunRecord | null
  readonly problems: readonly Problem[]
}

/** What is on record of the run that was typed. */
export async function openRun(typed: string, cwd: string): Promise<OpenedRun> {
  const found = await findRun(typed, cwd)
  return found.runId === null ? {record: null, problems: found.problems} : readRun(cwd, found.runId)
}
