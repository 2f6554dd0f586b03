import {formatProblem} from '@journeywright/problems'
import {databasePlugin} from '@journeywright/database'
import {outputStrategy, type ProofReport, type Table} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {listStrategy} from './list-strategy.js'
import {artifactsOf, contentOf, perform, plannedStep} from './support.js'

const request = 'A department has a name. Each employee works in exactly one department.'

const inputs = artifactsOf(await perform('schema-design', {request}))

/** Two strategies that the journey will use, and one that it won't. */
const prepared: string[] = []
const later = {
  steps: ['prisma-schema', 'ai-schema-json'].map(skill => plannedStep({id: skill, skill, outputs: []})),
  extensions: ['spec', 'prisma', 'json'].map(id =>
    outputStrategy({
      ...listStrategy(id, `${id}.txt`),
      prepare() {
        prepared.push(id)
        throw new Error('nothing that a proof has to know')
      },
    }),
  ),
}

test('plans a migration and proves it on a real PostgreSQL', async () => {
  const said: string[] = []
  const progress = (message: string) => said.push(message)
  const outcome = await perform('migration-planning', {inputs, request, progress, ...later})
  const artifacts = artifactsOf(outcome)
  expect(artifacts.map(({path}) => path)).toEqual([
    expect.stringMatching(/^migrations\/20260102030405_department\w*\/up\.sql$/),
    expect.stringMatching(/^migrations\/20260102030405_department\w*\/down\.sql$/),
    'proof-shop.json',
    expect.stringMatching(/^seeds\/20260102030405_department\w*\.sql$/),
  ])
  expect(contentOf(artifacts, 'seeds')).toMatch(/^-- Seed rows: 20 in 2 tables,/)
  const report: ProofReport = JSON.parse(contentOf(artifacts, 'proof'))
  expect(report.judge).toMatch(/^PostgreSQL \d+\.\d+ \(embedded\)$/)
  expect(report.total).toBeGreaterThan(10)
  expect(report.passed).toBe(report.total)
  expect(report.proofs.map(({id}) => id)).toEqual(['migration', 'constraints', 'round-trip', 'normal-form'])
  expect(outcome.kind === 'done' && outcome.notes).toEqual([
    `proofs ${report.passed} of ${report.total} on ${report.judge}`,
  ])
  expect(said[0]).toMatch(/^proof 1: ./)
  expect([...prepared].sort()).toEqual(['json', 'prisma'])
})

test('what rows of the base may not keep is told with the step, and what to do about it', async () => {
  const [document] = inputs
  const base = document?.content ?? ''
  const changed = JSON.parse(base)
  const employee = changed.tables.find(({foreignKeys}: Table) => foreignKeys.length > 0)
  const [key] = employee.foreignKeys
  employee.uniques.push({name: 'one_each', columns: key.columns, nullsDistinct: true, reason: '', sources: []})
  key.cardinality = 'one-to-one'
  const outcome = await perform('migration-planning', {
    inputs: [{...inputs[0], id: 'schema-document', path: 'db-schema-shop.json', content: JSON.stringify(changed)}],
    request,
    options: {from: ['old.sql', base]},
    ...later,
  })
  expect(outcome.kind === 'done' ? outcome.notes?.at(-1) : outcome).toMatch(
    /^warning: Unexpected unique constraint `one_each` .+ Look for those that don't: SELECT .+ HAVING count\(\*\) > 1\. /,
  )
})

test('a server that is not there is a problem, without the password', async () => {
  const plugin = databasePlugin({engine: 'postgresql://me:secret@127.0.0.1:1/shop'})
  const outcome = await perform('migration-planning', {inputs, request, plugin})
  const said = outcome.kind === 'failed' ? outcome.problems.map(formatProblem).join('\n') : outcome.kind
  expect(said).toContain('127.0.0.1:1')
  expect(said).not.toContain('secret')
  expect(outcome).toMatchObject({final: true})
})

test('an output path that is no folder is refused before a server starts', async () => {
  const outputs = [
    {id: 'migration', path: 'migration.sql'},
    {id: 'proof', path: 'proof.json'},
  ]
  const outcome = await perform('migration-planning', {inputs, request, outputs})
  expect(outcome.kind === 'failed' ? outcome.problems.map(({code}) => code) : outcome.kind).toEqual([
    'database/migration-path',
  ])
})

test('ends with the run, also in the middle of a proof', async () => {
  const controller = new AbortController()
  const said: string[] = []
  const progress = (message: string) => {
    said.push(message)
    controller.abort(new Error('cancelled'))
  }
  const outcome = perform('migration-planning', {inputs, request, signal: controller.signal, progress})
  await expect(outcome).rejects.toThrow('cancelled')
  expect(said.length).toBe(1)
})
