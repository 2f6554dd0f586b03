import {rename} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {formatProblem} from '@journeywright/problems'
import {continueRun, runPlan} from '@journeywright/runtime'
import {project} from './project.js'

test('a run whose folder was renamed is a problem', async () => {
  const it = await project()
  await runPlan(it.input)
  const runs = join(it.folder, '.journeywright/runs')
  await rename(join(runs, 'test'), join(runs, 'other'))
  expect((await continueRun({...it.again, runId: 'other'})).problems.map(formatProblem)).toEqual([
    '.journeywright/runs/other/run.json:1:1 error Unexpected record of run `test` in the folder of run `other`, expected its own (run/renamed)\n  fix: Give the folder its name back: what the run makes is called by it.',
  ])
})
