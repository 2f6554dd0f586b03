import type {ReportSource} from './report-source.js'
import {waysOn} from './ways-on.js'

/** The exact commands that lead on; of a run that's over, those that tick what no program could check. */
export function waysSection({run, result}: ReportSource): readonly string[] {
  const ways = waysOn(run, result.runId)
  if (ways.length === 0) return []
  const title = run.status === 'waiting' ? 'To go on' : 'To tick'
  return [`## ${title}`, '', ...ways.map(({command, does}) => `- \`${command}\` ${does}`)]
}
