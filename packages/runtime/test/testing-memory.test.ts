import {existsSync} from 'node:fs'
import type {Backend, Outcome, Plugin, StepTask} from '@journeywright/runtime'
import {runInMemory, type MemoryRunInput} from '@journeywright/runtime/testing'
import {expect, test} from 'vitest'

const files = {
  'agents/baker.md': '---\nname: baker\ndescription: Bakes.\n---\n\n# Baker\n',
  'agents/herald.md': '---\nname: herald\ndescription: Calls out.\n---\n\n# Herald\n',
  'cujs/CUJ-100-bread.md': `# CUJ-100: Bread

## User Goal

Bread on the table.

## Workflow

**Execution Mode**: \`workflow\`

### Step 1: Bake

- **Agent**: baker
- **Outputs**: \`bread.md\`

### Step 2: Taste

- **Agent**: person

### Step 3: Call Out

- **Agent**: herald
- **Outputs**: \`cry.md\`

## Success Criteria

| Criterion | Measurement     | Target             |
| --------- | --------------- | ------------------ |
| Baked     | Artifact exists | \`bread.md\` created |
`,
}

const crier: Backend = {
  id: 'crier',
  async *perform({outputs}, {target}) {
    yield {kind: 'done', artifacts: outputs.map(output => ({...output, content: `${target}: bread!\n`}))}
  },
}

function bread(bake: (task: StepTask) => Outcome): Plugin {
  return {
    name: 'bread',
    backends: [crier],
    handlers: [
      {
        id: 'bake',
        performs: {agents: ['baker']},
        produces: [{id: 'bread', path: 'bread.md', mediaType: 'text/markdown', title: 'Bread'}],
        perform: async task => bake(task),
      },
    ],
  }
}

const loaf = (task: StepTask): Outcome => {
  const words = [`loaf ${task.key}`, ...task.feedback]
  return {kind: 'done', artifacts: task.outputs.map(output => ({...output, content: `${words.join('\n')}\n`}))}
}

const tasted = {type: 'approved', step: '2', answers: [], by: 'Ann'} as const
const input: MemoryRunInput = {files, plugins: [bread(loaf)], backends: {'3': 'crier:loud'}, out: 'table'}

test('a journey waits for its people, and nothing of it is on the disk', async () => {
  const run = await runInMemory(input)
  expect(run.problems).toEqual([])
  expect(run.result).toMatchObject({status: 'waiting', exitCode: 3, questions: [{id: 'tick-2'}]})
  expect(run.paths.filter(path => path.endsWith('.md') && !path.includes('definitions/'))).toContain(
    '.journeywright/runs/test/artifacts/bread.md',
  )
  expect(existsSync(run.result?.folder ?? '.')).toBe(false)
})

test('a decision leads on to the end', async () => {
  const run = await runInMemory({...input, decisions: [tasted]})
  expect(run.result).toMatchObject({status: 'passed', exitCode: 0, files: ['bread.md', 'cry.md']})
  expect(await run.read('table/bread.md')).toBe('loaf 1@1#1\n')
  expect(await run.read('table/cry.md')).toBe('loud: bread!\n')
  expect(await run.read('table/cake.md')).toBe(null)
})

test('several decisions are made one after the other, each when the run has come to rest', async () => {
  const again = {type: 'rejected', step: '1', reason: 'Too dark.', by: 'Ann'} as const
  const run = await runInMemory({...input, decisions: [again, tasted]})
  expect(run.result?.status).toBe('passed')
  expect(await run.read('table/bread.md')).toMatch(/^loaf 1@2#1\n.*Too dark\./s)
})

test('a decision that does not apply is a problem, and the run stays as it is', async () => {
  const run = await runInMemory({...input, decisions: [{...tasted, step: '1'}]})
  expect(run.result?.problems.map(({severity}) => severity)).toEqual(['error'])
  expect(run.result?.status).not.toBe('passed')
})

test('nobody waits for a retry, and the clock has moved on', async () => {
  let tries = 0
  const busy = (task: StepTask): Outcome => {
    tries += 1
    return tries < 3 ? {kind: 'transient', reason: 'the oven is cold'} : loaf(task)
  }
  const run = await runInMemory({...input, plugins: [bread(busy)], start: '2026-05-01T00:00:00.000Z'})
  expect(run.waits.filter(ms => ms >= 1000)).toEqual([1000, 2000])
  expect(run.events.at(-1)?.at).toBe('2026-05-01T00:00:03.000Z')
})

test('a test may break the disk', async () => {
  const writeDurably = () => Promise.reject(Object.assign(new Error('no space left'), {code: 'ENOSPC'}))
  const run = await runInMemory({...input, changes: {writeDurably}})
  expect(run.result?.problems.map(({code}) => code)).toContain('run/cannot-write')
})
