import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {makePlan, runPlan, type Plugin, type RunEvent, type RunResult, type StepHandler} from '@journeywright/runtime'
import {outputStrategy} from '@journeywright/schema'
import {expect, onTestFinished, test} from 'vitest'
import {listStrategies, listStrategy, takingLists} from './list-strategy.js'
import {definitions, plugin} from './support.js'

type Perform = StepHandler['perform']

/** Runs the journey that ships, with some of its performers replaced. */
async function run(replaced: Readonly<Record<string, (real: Perform) => Perform>>, extensions = listStrategies) {
  const folder = await mkdtemp(join(tmpdir(), 'journeywright-recovery-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  const handlers = (plugin.handlers ?? []).map(handler => {
    const replace = replaced[handler.id]
    return replace ? {...handler, perform: replace((task, context) => handler.perform(task, context))} : handler
  })
  const plugins: readonly Plugin[] = [
    {...takingLists(plugin), handlers},
    {name: 'strategies', extensions},
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

test('without the specification of a strategy that throws the run is degraded, and says why', async () => {
  const broken = {
    ...listStrategy('spec', 'database-schema.md'),
    write(): never {
      throw new Error('no ink')
    },
  }
  const {result, report} = await run({}, [outputStrategy(broken), ...listStrategies.slice(1)])
  expect(result).toMatchObject({status: 'degraded', exitCode: 4})
  expect(result.problems.map(({code, message}) => `${message} (${code})`)).toEqual([
    'Unexpected exception in handler `write-output`, expected an outcome: no ink (run/handler-threw)',
  ])
  expect(result.files).toContain('prisma/schema.prisma')
  expect(result.files).not.toContain('database-schema.md')
  expect(report).toContain('## Given up: step 4, Specification')
})

test('a diagram that all its agents fail waits for a person, with everything else made', async () => {
  const {result, report} = await run({'diagram-generator': fails})
  expect(result).toMatchObject({status: 'waiting', exitCode: 3, files: []})
  expect(report).toContain('7 of 8 steps passed.')
  expect(report).toContain('## Waiting: step 2, Diagram Generation')
  expect(report.match(/^- Tries .*$/gm)).toEqual([
    '- Tries 1 to 3, by `database-architect`: Unexpected fatigue',
    '- Tries 4 to 6, by `database-schema-architect`: Unexpected fatigue',
    '- Tries 7 to 9, by `architect`: Unexpected fatigue',
  ])
  expect(report).toContain('- `journeywright override r1 2 --risk TEXT --by NAME` goes on without step 2')
})

test('a plan that is rated too low goes back with what lowers it, and then waits for a person', async () => {
  const {result, events, report} = await run({
    'plan-schema': real => async (task, context) => {
      const outcome = await real(task, context)
      if (outcome.kind !== 'done') return outcome
      const poor = (content: string) => JSON.stringify({...JSON.parse(content), requirements: []})
      const artifacts = outcome.artifacts.map(each => {
        return each.id === 'plan' ? {...each, content: poor(String(each.content))} : each
      })
      return {...outcome, artifacts}
    },
  })
  expect(result).toMatchObject({status: 'waiting', exitCode: 3, files: []})
  const low = "Unexpected completeness 0/10, expected at least 3.5: a good mean doesn't make up for it"
  const tries = events.flatMap(event => (event.type === 'step-revised' ? [[event.try, event.feedback[0]]] : []))
  expect(tries).toEqual([2, 3].map(next => [next, `Step 0.1: ${low}. Mend what lowers completeness.`]))
  expect(report).toContain('## Waiting: step 0, Planning Phase')
  expect(report).toContain(`- Tries 1 to 3, by \`planner\`: ${low}; completeness: the plan lists no requirement`)
  expect(report).toContain('- `journeywright override r1 0 --risk TEXT --by NAME` passes step 0 with what it has made')
})
