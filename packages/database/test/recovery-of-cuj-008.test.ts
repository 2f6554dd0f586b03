import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {makePlan, runPlan, type Plugin, type RunEvent, type RunResult, type StepHandler} from '@journeywright/runtime'
import {expect, onTestFinished, test} from 'vitest'
import {listStrategies} from './list-strategy.js'
import {definitions, plugin} from './support.js'

type Perform = StepHandler['perform']

/** Runs the journey that ships, with some of its performers replaced. */
async function run(replaced: Readonly<Record<string, (real: Perform) => Perform>>) {
  const folder = await mkdtemp(join(tmpdir(), 'journeywright-recovery-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  const handlers = (plugin.handlers ?? []).map(handler => {
    const replace = replaced[handler.id]
    return replace ? {...handler, perform: replace((task, context) => handler.perform(task, context))} : handler
  })
  const plugins: readonly Plugin[] = [
    {...plugin, handlers},
    {name: 'strategies', extensions: listStrategies},
  ]
  const cuj = definitions.cujs.find(({id}) => id === 'CUJ-008')
  if (!cuj) throw new Error('CUJ-008 does not ship')
  const {plan} = makePlan({definitions, cuj, request: 'Design database for user management', plugins})
  if (!plan) throw new Error('no plan')
  const events: RunEvent[] = []
  const onEvent = (event: RunEvent): void => void events.push(event)
  const createdAt = '2026-01-02T03:04:05.000Z'
  const result: RunResult = await runPlan({plan, plugins, definitions, folder, runId: 'r1', createdAt, onEvent})
  return {result, events, report: await readFile(join(result.folder, 'report.md'), 'utf8')}
}

const fails = (): Perform => async () => ({
  kind: 'failed',
  problems: [{code: 'test/tired', severity: 'error', message: 'Unexpected fatigue', fix: 'Rest.'}],
})

test('a design that the database architect fails goes to a second specialist, then to the architect', async () => {
  const agents: string[] = []
  const {events, report} = await run({
    'schema-design': real => async (task, context) => {
      agents.push(task.agent?.id ?? '')
      return task.agent?.id === 'architect' ? real(task, context) : fails()(task, context)
    },
    'migration-planning': fails,
  })
  const [first, second] = ['database-architect', 'database-schema-architect']
  expect(agents).toEqual([first, first, first, second, second, second, 'architect'])
  const replaced = events.flatMap(event => {
    return event.type === 'agent-replaced' && event.step === '1' ? [`${event.from} -> ${event.to}`] : []
  })
  expect(replaced).toEqual([`${first} -> ${second}`, `${second} -> architect`])
  expect(report).toContain('# CUJ-008')
})

test('without a migration the schema and its diagram are delivered, and the run says that it is degraded', async () => {
  const {result, report} = await run({'migration-planning': fails})
  expect(result).toMatchObject({status: 'degraded', exitCode: 4})
  expect(result.files).toEqual([
    'db-schema-r1.json',
    'diagrams/er-diagram-r1.mmd',
    'diagrams/er-diagram-r1.svg',
    'plan-r1.json',
    'plan-r1.md',
  ])
  expect(report).toContain('## Given up: step 3, Migration Planning')
  const open = result.criteria.filter(({status}) => status !== 'met').map(({name, status}) => `${name}: ${status}`)
  expect(open).toEqual(['Schema proved: not met'])
})
