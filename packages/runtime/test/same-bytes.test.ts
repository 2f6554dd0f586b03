import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {nodeHost, runPlan, type Artifact, type StepHandler} from '@journeywright/runtime'
import {testOutput} from '../src/testing/test-output.js'
import {testStep} from '../src/testing/test-step.js'
import {project} from './project.js'

const content = 'the same '.repeat(300_000)

const echo: StepHandler = {
  id: 'echo',
  performs: {},
  produces: [],
  perform({outputs}) {
    return Promise.resolve({kind: 'done', artifacts: outputs.map((output): Artifact => ({...output, content}))})
  },
}

test('steps that make the same bytes at the same time keep them once, and whole', async () => {
  const {folder, input, read} = await project()
  const names = ['a', 'b', 'c', 'd']
  const steps = names.map(id =>
    testStep({id, performer: 'builtin:echo', outputs: [testOutput({id, path: `${id}.txt`})]}),
  )
  const plugins = [{name: 'echoes', handlers: [echo]}]
  const plan = {...input.plan, steps, criteria: []}
  const result = await runPlan({...input, plan, plugins, concurrency: 4, host: nodeHost({})})
  expect(result).toMatchObject({status: 'passed', problems: []})
  expect(await readdir(join(folder, '.journeywright/runs/test/objects'))).toHaveLength(1)
  for (const name of names) expect(await read(`.journeywright/runs/test/out/${name}.txt`)).toBe(content)
})
