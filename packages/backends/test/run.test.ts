import {readFile} from 'node:fs/promises'
import {expect, onTestFinished, test} from 'vitest'
import {formatProblem} from '@journeywright/problems'
import {backendsPlugin} from '@journeywright/backends'
import {nodeHost, type PlanSettings} from '@journeywright/runtime'
import {runInTempFolder, type TempRun, type TempRunInput} from '@journeywright/runtime/testing'
import {processesWith} from './processes-with.js'

const behave = await readFile(new URL('programs/behave.mjs', import.meta.url), 'utf8')

/** A journey of one step, whose agent and its fallback each have a program. */
const files = {
  'behave.mjs': behave,
  'cujs/CUJ-060-answer.md': `# CUJ-060: Answer

## User Goal

An answer.

## Trigger

- "Answer me"

## Workflow

**Execution Mode**: \`workflow\`

### Step 1: Answering

- **Agent**: first
- **Outputs**: \`answer.md\`
- **Gate**: exists

## Expected Outputs

- Answer

## Success Criteria

| Criterion | Measurement | Target |
| --- | --- | --- |
| Answered | Answer exists | \`answer.md\` created |

## Error Recovery

### Retry Strategy

- **Max Retries**: 1 attempts per step

### Fallback Agents

- first → second
`,
  'agents/first.md': '---\nname: first\ndescription: Answers. Use it when asked.\n---\n\n# First\n\nIt answers.\n',
  'agents/second.md':
    '---\nname: second\ndescription: Answers too. Use it when asked.\n---\n\n# Second\n\nIt answers.\n',
}

let runs = 0

/** Runs the journey with the ways of its two agents; afterwards no process of it is left. */
async function run(first: string, second: string, more: Partial<TempRunInput> = {}): Promise<TempRun> {
  const runId = `run-${process.pid}-${++runs}`
  const settings = settingsWith(first, second)
  const plugins = [backendsPlugin({graceMs: 200})]
  const done = await runInTempFolder({files, plugins, runId, settings, request: 'Why?', ...more})
  onTestFinished(() => done.remove())
  expect(processesWith(runId)).toEqual([])
  return done
}

function settingsWith(first: string, second: string, more: PlanSettings = {}): PlanSettings {
  const agents = {first: `command:./behave.mjs ${first}`, second: `command:./behave.mjs ${second}`}
  return {...more, backends: {agents}}
}

/** What happened to the step, a line an event. */
function storyOf({events}: TempRun): readonly string[] {
  return events.flatMap(event => {
    if (event.type === 'step-started') return [`${event.key} ${event.performer}`]
    if (event.type === 'step-retried') return [`retried: ${event.reason}`]
    if (event.type === 'step-failed') return event.problems.map(formatProblem)
    return []
  })
}

const begun = (first: string) => `1@1#1 command:./behave.mjs ${first}`

test('a program that is gone: the next agent takes over at once', async () => {
  const done = await run('missing', 'answer')
  expect(storyOf(done)).toEqual([begun('missing'), '1@2#1 command:./behave.mjs answer'])
  expect(done.result?.status).toBe('passed')
  expect(await done.read(`.journeywright/runs/${done.result?.runId}/out/answer.md`)).toBe('Why?')
})

test('a program that asks for another try gets it', async () => {
  const done = await run('once-busy', 'answer')
  expect(storyOf(done)).toEqual([begun('once-busy'), 'retried: rate limit', '1@1#2 command:./behave.mjs once-busy'])
  expect(done.result?.status).toBe('passed')
})

test('a program that is too slow is ended, tried again, and then its fallback works', async () => {
  const done = await run('stubborn', 'answer', {
    host: nodeHost(),
    settings: settingsWith('stubborn', 'answer', {timeoutMs: 5000}),
  })
  const tooLong = 'retried: took longer than 5 seconds'
  expect(storyOf(done)).toEqual([
    begun('stubborn'),
    tooLong,
    '1@1#2 command:./behave.mjs stubborn',
    '1@2#1 command:./behave.mjs answer',
  ])
  expect(done.result?.status).toBe('passed')
})

test('what a program prints that is no outcome is told, and given to the next try as feedback', async () => {
  const done = await run('junk-then-echo', 'answer')
  const note = done.events.flatMap(event => (event.type === 'step-passed' ? event.notes : []))
  expect(note.join('\n')).toContain('Unexpected `hello` in what `./behave.mjs` printed')
  expect(done.result?.status).toBe('passed')
})

test('an interrupted run ends its program', async () => {
  const stop = new AbortController()
  const done = await run('stubborn', 'answer', {
    host: nodeHost(),
    signal: stop.signal,
    onEvent: event => event.type === 'step-progress' && stop.abort(),
  })
  expect(done.result?.status).toBe('interrupted')
})

test('secrets of the environment that a program prints are not kept', async () => {
  process.env['JW_TEST_TOKEN'] = 'ghx-0123456789abcdef'
  onTestFinished(() => void delete process.env['JW_TEST_TOKEN'])
  const plugins = [backendsPlugin({environment: ['JW_TEST_TOKEN']})]
  const done = await run('tells-secret', 'answer', {plugins, host: nodeHost()})
  const told = JSON.stringify(done.events)
  expect(told).toContain('[redacted JW_TEST_TOKEN]')
  expect(told).not.toContain('ghx-0123456789abcdef')
})
