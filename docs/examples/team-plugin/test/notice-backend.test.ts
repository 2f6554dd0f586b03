import {performWithBackend} from '@journeywright/runtime/testing'
import {expect, test} from 'vitest'
import {noticeBackend} from '../src/index.js'

const schedule = [{table: 'renters', months: 24, personal: true}]
const task = {
  request: 'Draft tables for equipment rental',
  inputs: [{id: 'retention', path: 'retention-test.json', content: JSON.stringify(schedule)}],
  outputs: [{id: 'notice', path: 'notice-test.md'}],
}

test('a notice says whom it is for, quotes the request and names every term', async () => {
  const {outcome, progress} = await performWithBackend(noticeBackend, {...task, target: 'developers'})
  expect(progress).toEqual(['writing to developers'])
  const content = `# Notice

For everybody who reads these tables from code:

> Draft tables for equipment rental

- Rows of \`renters\` are kept for 24 months.
`
  expect(outcome).toEqual({kind: 'done', artifacts: [{id: 'notice', path: 'notice-test.md', content}]})
})

test('an audience that nobody knows is no case for another try', async () => {
  const {outcome} = await performWithBackend(noticeBackend, {...task, target: 'nobody'})
  expect(outcome).toEqual({
    kind: 'failed',
    gone: true,
    problems: [
      {
        code: 'acme/unknown-audience',
        severity: 'error',
        message: 'Unexpected audience `nobody`, expected `developers` or `everybody`',
        fix: 'Name one after the colon: `acme-notice:developers`.',
      },
    ],
  })
})
