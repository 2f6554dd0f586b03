import type {Candidate} from './candidate.js'

/** The runs of this folder, the newest first. */
export async function runValues(cwd: string): Promise<readonly Candidate[]> {
  const {listRuns} = await import('@journeywright/runtime')
  const {runs} = await listRuns(cwd)
  const found = runs.map(({runId, status, request}) => ({value: runId, about: `${status} ${request ?? ''}`.trimEnd()}))
  return [{value: 'latest', about: 'the run that was begun last'}, ...found.reverse()]
}

/** The steps of the run that is named before. */
export async function stepValues(cwd: string, [run = '']: readonly string[]): Promise<readonly Candidate[]> {
  const {openRun} = await import('../runs/open-run.js')
  const {record} = await openRun(run, cwd)
  return record?.plan.steps.map(({id, title}) => ({value: id, about: title})) ?? []
}
