import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readCuj, type CujDefinition} from '@journeywright/definitions'
import {makePlan, runPlan, type RunResult} from '@journeywright/runtime'
import {afterAll, expect, test} from 'vitest'
import {listStrategies, takingLists} from './list-strategy.js'
import {definitions, plugin} from './support.js'

const plugins = [takingLists(plugin), {name: 'strategies', extensions: listStrategies}]
const folders: string[] = []

afterAll(async () => {
  await Promise.all(folders.map(folder => rm(folder, {recursive: true, force: true})))
})

async function run(request: string): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), 'journeywright-database-'))
  folders.push(folder)
  const {plan, problems} = makePlan({definitions, cuj: shippedCuj(), request, plugins})
  if (!plan) throw new Error(JSON.stringify(problems))
  const createdAt = '2026-01-02T03:04:05.000Z'
  return runPlan({plan, plugins, definitions, folder, runId: 'r1', out: 'out', createdAt})
}

function shippedCuj(): CujDefinition {
  const cuj = definitions.cujs.find(({id}) => id === 'CUJ-008')
  if (!cuj) throw new Error('CUJ-008 does not ship')
  return cuj
}

async function contents(folder: string): Promise<readonly (readonly [string, string])[]> {
  const files = await readdir(folder, {recursive: true, withFileTypes: true})
  const paths = files.filter(file => file.isFile()).map(file => join(file.parentPath, file.name))
  const pairs = paths.sort().map(async path => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const)
  return Promise.all(pairs)
}

test('CUJ-008 runs from a sentence to a proved schema, twice with the same bytes', async () => {
  const result = await run('Design database for user management')
  expect(result.problems).toEqual([])
  expect(result).toMatchObject({status: 'passed', exitCode: 0})
  expect(result.criteria.map(({name, status}) => `${name}: ${status}`)).toEqual(
    shippedCuj().criteria.map(({name}) => `${name}: met`),
  )
  expect(result.files).toEqual(
    expect.arrayContaining([
      '.ai/schema/index.json',
      'database-schema.md',
      'db-schema-r1.json',
      'diagrams/er-diagram-r1.mmd',
      'diagrams/er-diagram-r1.svg',
      'migrations/20260102030405_user_management/down.sql',
      'migrations/20260102030405_user_management/up.sql',
      'plan-r1.json',
      'plan-r1.md',
      'prisma/schema.prisma',
      'proof-r1.json',
      'seeds/20260102030405_user_management.sql',
    ]),
  )
  const report = await readFile(join(result.folder, 'report.md'), 'utf8')
  expect(report).toMatch(/## Proof\n\n(\d+) of \1 proved on PostgreSQL/)
  expect(report).toContain('## To decide\n')
  expect(report.split('\n').length).toBeLessThan(90)
  const again = await run('Design database for user management')
  expect(await contents(again.out)).toEqual(await contents(result.out))
})

test('a request outside of what it knows waits with questions, and designs nothing', async () => {
  const result = await run('weather station network')
  expect(result).toMatchObject({status: 'waiting', exitCode: 3, files: []})
  expect(result.questions.length).toBeGreaterThan(0)
  const [folder = ''] = folders.slice(-1)
  expect((await contents(folder)).filter(([path]) => path.includes('db-schema'))).toEqual([])
})

test('a journey in the shortest published form resolves to the same steps', async () => {
  const file = new URL('../fixtures/journeys/CUJ-108-short-form.md', import.meta.url).pathname
  const {definition} = await readCuj(file, {kind: 'project', name: 'project'})
  if (!definition) throw new Error('the journey could not be read')
  const {plan, problems} = makePlan({definitions, cuj: definition, request: 'Design database for users', plugins})
  expect(problems).toEqual([])
  expect(plan?.steps.map(step => `${step.id} ${step.agent} ${step.skill} ${step.performer}`)).toEqual([
    '0 planner null builtin:plan-schema',
    '0.1 orchestrator response-rater builtin:response-rater',
    '1 database-architect schema-design builtin:schema-design',
    '2 database-architect diagram-generator builtin:diagram-generator',
    '3 database-architect migration-planning builtin:migration-planning',
    '4 database-schema-creator spec-writing builtin:write-output',
  ])
  expect(plan?.steps[1]?.fallbackAgents).toEqual([])
  expect(plan?.steps[2]?.fallbackAgents).toEqual(['architect'])
  expect(plan?.criteria.map(({check}) => check.kind)).toEqual([
    'gate-passed',
    'field',
    'field',
    'exists',
    'field',
    'schema',
  ])
})

test('a brief that breaks its schema stops the plan with every violation', () => {
  const brief = {project: {name: 7, database_type: 'postgresql'}, task: {type: 'schema_design'}}
  const {problems} = makePlan({definitions, cuj: shippedCuj(), request: '', brief, plugins})
  const errors = problems.filter(({severity}) => severity === 'error').map(({message, fix}) => `${message} ${fix}`)
  expect(errors.join('\n')).toContain('project.name')
  expect(errors.join('\n')).toContain('task.description')
})
