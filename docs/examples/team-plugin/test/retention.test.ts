import {judgeInMemory, performInMemory} from '@journeywright/runtime/testing'
import {expect, test} from 'vitest'
import {retentionGate, retentionSchedule, type Retention} from '../src/index.js'

const renters = {name: 'renters', columns: [{name: 'id', classification: []}, {name: 'name', classification: ['pii']}]}
const machines = {name: 'machines', columns: [{name: 'id', classification: []}]}
const document = {id: 'schema-document', path: 'db-schema-test.json', content: JSON.stringify({tables: [renters, machines]})}

test('tables with personal data are kept for less long', async () => {
  const outcome = await performInMemory(retentionSchedule(24), {inputs: [document]})
  const schedule: readonly Retention[] = [
    {table: 'renters', months: 24, personal: true},
    {table: 'machines', months: 120, personal: false},
  ]
  expect(outcome).toEqual({
    kind: 'done',
    artifacts: [{id: 'retention', path: 'retention-test.json', content: `${JSON.stringify(schedule, null, 2)}\n`}],
    notes: ['2 tables, 1 of them with personal data'],
  })
})

const schedule = (months: number, personal: boolean) => {
  const content = JSON.stringify([{table: 'renters', months, personal}])
  return [{id: 'retention', path: 'retention-test.json', content}]
}

test.each([
  {months: 24, personal: true},
  {months: 120, personal: false},
])('$months months pass where personal is $personal', async ({months, personal}) => {
  expect(await judgeInMemory(retentionGate(24), schedule(months, personal))).toEqual({status: 'passed', problems: []})
})

test('personal data that stays too long is refused, with what to do', async () => {
  expect(await judgeInMemory(retentionGate(24), schedule(25, true))).toEqual({
    status: 'failed',
    problems: [
      {
        code: 'acme/kept-too-long',
        severity: 'error',
        message: 'Unexpected 25 months for the personal data of `renters`, expected 24 at most',
        fix: 'Shorten it, or move what has to stay longer into a table without personal data.',
      },
    ],
  })
})
