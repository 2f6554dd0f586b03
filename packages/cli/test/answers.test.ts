import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {say} from './fake-terminal.js'

const request = 'Design a database for weather stations and their measurements'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jw-answers-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

test('a request that says too little is asked about, answered, and designed with the answers', async () => {
  const folder = emptyFolder()
  const asked = await say(folder, ['run', request, '--run-id', 'r1', '--out', 'made'])
  expect({code: asked.code, err: asked.err}).toEqual({code: 3, err: ''})
  expect(asked.out).toContain(
    'approve r1 0 --answer describe-weather-station=TEXT --answer describe-measurement=TEXT --answer things=TEXT --answer links=TEXT --answer rules=TEXT',
  )
  const answers = [
    'describe-weather-station=a name and a unique code',
    'describe-measurement=Each measurement has a temperature and a measuring time.',
    'things=none',
    'links=Each measurement belongs to exactly one weather station.',
    'rules=A temperature is between -90 and 60.',
  ].flatMap(answer => ['--answer', answer])
  const {code, out, err} = await say(folder, ['approve', 'r1', '0', ...answers, '--by', 'Eve'])
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toMatch(/passed {3}3 Migration Planning .*\n {9}proofs (\d+) of \1 on PostgreSQL/)
  const made = (path: string) => readFileSync(join(folder, 'made', path), 'utf8')
  const {requirements} = JSON.parse(made('plan-r1.json'))
  expect(
    requirements.map(({text, said_by: by}: {text: string; said_by?: string}) => `${by ?? 'request'}: ${text}`),
  ).toEqual([
    `request: ${request}`,
    'Eve: Each weather station has a name and a unique code',
    'Eve: Each measurement has a temperature and a measuring time.',
    'Eve: Each measurement belongs to exactly one weather station.',
    'Eve: A temperature is between -90 and 60.',
  ])
  expect(made('plan-r1.md')).toContain(
    '“Each measurement belongs to exactly one weather station.” (169–225, answer of Eve)',
  )
  expect(made('database-schema.md')).toContain(
    'Eve answered “Each measurement belongs to exactly one weather station.”',
  )
}, 60_000)

test('answers that still say too little are asked about again, and what was answered is kept', async () => {
  const folder = emptyFolder()
  await say(folder, ['run', 'CUJ-008', 'lighthouses', '--run-id', 'r1'])
  const first = ['describe-lighthouse=none', 'things=none', 'links=none', 'rules=none'].flatMap(each => [
    '--answer',
    each,
  ])
  const again = await say(folder, ['approve', 'r1', '0', ...first, '--by', 'Eve'])
  expect(again.code).toBe(3)
  expect(again.out).toContain('approve r1 0 --answer describe-lighthouse=TEXT --answer things=TEXT')
  const report = readFileSync(join(folder, '.journeywright/runs/r1/report.md'), 'utf8')
  expect(report).toContain('Answered before, by Eve: `describe-lighthouse` is none')
  const second = ['describe-lighthouse=a name and a height', 'things=none', 'links=none', 'rules=none']
  const {code, err} = await say(folder, ['approve', 'r1', '0', ...second.flatMap(each => ['--answer', each])])
  expect({code, err}).toEqual({code: 0, err: ''})
}, 60_000)
