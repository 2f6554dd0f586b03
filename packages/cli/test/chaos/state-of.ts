import {readRun} from '@journeywright/runtime'
import type {Feast} from './feast.js'
import {runId} from './life.js'

/** In which state a run was left, for the table of what deaths have hit. */
export async function stateOf({project}: Feast): Promise<string> {
  const {record, problems} = await readRun(project, runId)
  if (!record) return problems[0]?.code ?? 'unreadable'
  const {run} = record
  if (run.status !== 'running') return run.status
  const doing = new Set<string>(
    [...run.steps.values()].flatMap(({status, waitMs}) => (waitMs === null ? status : 'retry')),
  )
  const busy = ['deciding', 'judging', 'retry', 'running'].filter(status => doing.has(status))
  return `running: ${busy.join(', ') || 'between steps'}`
}
