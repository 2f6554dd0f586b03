import {formatProblem} from '@journeywright/problems'
import type {Artifact} from '@journeywright/runtime'
import {expect, test} from 'vitest'
import {plannedStep, plugin} from './support.js'

const proved = {name: 'users.email refuses NULL', status: 'proved', detail: ''}
const report = {judge: 'PostgreSQL 18.4', problems: [], passed: 1, total: 1}

async function judge(content: unknown): Promise<string> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const artifacts: readonly Artifact[] = content === undefined ? [] : [{id: 'proof', path: 'proof.json', content: text}]
  const gate = plugin.gates?.find(({id}) => id === 'proof')
  const verdict = await gate?.judge(artifacts, {
    runId: 'run',
    step: plannedStep({id: '3', outputs: []}),
    judges: ['proof'],
    options: {},
    inputs: [],
    brief: null,
    conventions: [],
    projectFile: async () => null,
  })
  return [verdict?.status, ...(verdict?.problems ?? []).map(formatProblem)].join('\n')
}

const proofs = (...checks: readonly object[]) => [
  {id: 'constraints', title: 'Constraints', passed: 1, total: 1, checks},
]

test('passes when everything was proved', async () => {
  expect(await judge({...report, proofs: proofs(proved)})).toBe('passed')
})

test('names each check that failed or could not be proved', async () => {
  const failed = {name: 'orders.chk_total refuses a bad row', status: 'failed', detail: 'the server accepted it'}
  const open = {name: 'orders.chk_code accepts a good row', status: 'not proved', detail: 'no row found'}
  expect(await judge({...report, proofs: proofs(proved, failed, open), passed: 1, total: 3})).toMatchInlineSnapshot(`
    "failed
    error Unexpected result of \`orders.chk_total refuses a bad row\`, expected it to be proved: the server accepted it (database/not-proved)
      fix: Mend the schema or the migration so that the server agrees.
    error Unexpected result of \`orders.chk_code accepts a good row\`, expected it to be proved: no row found (database/not-proved)
      fix: Mend the schema or the migration so that the server agrees."
  `)
})

test.each([
  ['nothing to prove', {...report, proofs: [], passed: 0, total: 0}, 'database/nothing-proved'],
  ['a count that falls short', {...report, proofs: proofs(proved), total: 2}, 'database/not-proved'],
  ['no report', undefined, 'database/no-proof'],
  ['text', 'all good, trust me', 'database/not-a-proof'],
  ['another shape', {passed: 9, total: 9}, 'database/not-a-proof'],
])('fails on %s', async (_, content, code) => {
  const said = await judge(content)
  expect(said).toMatch(/^failed\n/)
  expect(said).toContain(`(${code})`)
})

test('fails on a problem of the server although all checks are proved', async () => {
  const problem = {code: 'engines/refused', severity: 'error', message: 'Unexpected token', fix: 'Mend it.'}
  expect(await judge({...report, proofs: proofs(proved), problems: [problem]})).toContain('engines/refused')
})
