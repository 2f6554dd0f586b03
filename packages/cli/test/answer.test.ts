import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const journey = `# CUJ-150: Draft

## User Goal

Have a draft of a schema.

## Trigger

- "Draft a schema"

## Workflow

**Execution Mode**: \`workflow\`

### Step 0: Planning Phase

- **Agent**: planner
- **Outputs**: \`plan-{{workflow_id}}.md\`, \`plan-{{workflow_id}}.json\`
- Asks what is not said

### Step 1: Draft

- **Agent**: database-architect
- **Skill**: schema-design
- **Inputs**: \`plan-{{workflow_id}}.json\`
- **Outputs**: \`db-schema-{{workflow_id}}.json\`
- Designs the tables
`

const request = 'Lighthouses and keepers'
const questions = ['describe-lighthouse', 'describe-keeper', 'things', 'links', 'rules']
const sentences = `describe-lighthouse: a name and a height in metres
Each keeper has a name.
links: Each keeper works at exactly one lighthouse.
`

async function begun(asked = request): Promise<string> {
  const folder = projectWith({'cujs/CUJ-150.md': journey, 'answers.txt': sentences})
  await say(folder, ['run', 'CUJ-150', asked, '--run-id', 'r1', '--quiet'])
  return folder
}

function runsOf(folder: string): readonly string[] {
  return readdirSync(join(folder, '.journeywright/runs')).sort()
}

function tablesOf(folder: string, run: string): readonly string[] {
  const path = join(folder, '.journeywright/runs', run, 'out/db-schema-r1.json')
  const {tables} = JSON.parse(readFileSync(path, 'utf8'))
  return tables.map(({name, columns}: {readonly name: string; readonly columns: readonly {readonly name: string}[]}) =>
    [name, ...columns.map(column => column.name)].join(' '),
  )
}

test('a run that waits tells its questions by their ids, and waits on', async () => {
  const folder = await begun()
  const {code, out, err} = await say(folder, ['answer', 'r1'])
  expect([code, err]).toEqual([3, ''])
  for (const id of questions) expect(out).toContain(`\n  ${id} `)
  expect(out).toContain('Answer with `journeywright answer r1 --answers FILE`')
  const told = JSON.parse((await say(folder, ['answer', 'latest', '--json'])).out)
  expect(told).toMatchObject({runId: 'r1', step: '0', others: [], problems: []})
  expect(told.questions.map(({id}: {readonly id: string}) => id)).toEqual(questions)
})

test('answers are shown by what they change, and only then go on record', async () => {
  const folder = await begun()
  const difference =
    '+ table lighthouses (id, name, height_metres, created_at, updated_at)\n' +
    '+ table keepers (id, lighthouse_id -> lighthouses, name, created_at, updated_at)\n'
  const dry = await say(folder, ['answer', 'r1', '--answers', 'answers.txt', '--dry-run'])
  expect(dry).toMatchObject({code: 0, err: ''})
  expect(
    dry.out
      .split('\n')
      .filter(line => /^[-+~]/.test(line))
      .sort()
      .join('\n'),
  ).toBe(difference.trim().split('\n').sort().join('\n'))
  expect((await say(folder, ['runs'])).out).toContain('r1\twaiting (step 0)')
  const {code, err, out} = await say(folder, ['answer', 'r1', '--answers', 'answers.txt', '--by', 'Eve', '--quiet'])
  expect([code, err]).toEqual([0, ''])
  expect(out.startsWith(dry.out)).toBe(true)
  expect(tablesOf(folder, 'r1')).toHaveLength(2)
  const {entries} = await eventsOf(folder)
  expect(entries).toContainEqual(expect.objectContaining({type: 'approved', step: '0', by: 'Eve'}))
})

async function eventsOf(folder: string) {
  const text = readFileSync(join(folder, '.journeywright/runs/r1/journal.jsonl'), 'utf8')
  const lines = text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  return {entries: lines.map(({event}) => event)}
}

test('a run that is over begins another one on its words, and stays as it is', async () => {
  const folder = await begun()
  await say(folder, ['answer', 'r1', '--answers', 'answers.txt', '--quiet'])
  const before = tablesOf(folder, 'r1')
  const open = JSON.parse((await say(folder, ['answer', 'r1', '--json'])).out)
  expect(open.step).toBe(null)
  expect(open.questions.length).toBeGreaterThan(0)
  const {code, err, out} = await say(folder, ['answer', 'r1', '--answers', '-', '--by', 'Bob', '--quiet'], {
    stdin: 'Each keeper has an optional hobby.\nThe name of a lighthouse is unique.\nIt glows.\n',
  })
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('+ unique on lighthouses: name\n+ column keepers.hobby: text, may be empty\n')
  expect(out).toContain('"It glows." is not covered.')
  const [second = ''] = runsOf(folder).filter(id => id !== 'r1')
  expect(tablesOf(folder, 'r1')).toEqual(before)
  expect(tablesOf(folder, second).join('\n')).toContain('hobby')
  const {request: words, options} = JSON.parse(
    readFileSync(join(folder, '.journeywright/runs', second, 'plan.json'), 'utf8'),
  )
  expect(words).toBe(request)
  expect(options.answers.slice(-3)).toEqual(['besides', expect.stringContaining('It glows.'), 'Bob'])
  const again = await say(folder, ['answer', second, '--answer', 'stated.required=The height is optional.', '--quiet'])
  expect(again).toMatchObject({code: 0, err: ''})
  const [third = ''] = runsOf(folder).filter(id => id !== 'r1' && id !== second)
  expect(tablesOf(folder, third).join('\n')).toContain('hobby')
})

test('an answer to no question is named with its place, and nothing goes on', async () => {
  const folder = await begun()
  writeFileSync(join(folder, 'wrong.txt'), 'Each keeper has a name.\ndescribe-keper: a name\n')
  const {code, out, err} = await say(folder, ['answer', 'r1', '--answers', 'wrong.txt'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toBe(
    'wrong.txt:2:1 error Unexpected answer `describe-keper`, expected one to `describe-keeper` (cli/wrong-answer)\n' +
      '  fix: Begin the line with the id of a question, or with a word of a sentence.\n',
  )
  const typed = await say(folder, ['answer', 'r1', '--answer', 'link=x'])
  expect(typed.code).toBe(2)
  expect(typed.err).toContain('Unexpected answer `link`, expected one to `describe-lighthouse`, ')
  expect((await say(folder, ['runs'])).out).toContain('r1\twaiting (step 0)')
})

test('answers that say too little are shown to do so', async () => {
  const folder = await begun()
  const {code, out} = await say(folder, ['answer', 'r1', '--answer', 'links=They do.', '--dry-run'])
  expect(code).toBe(0)
  expect(out).toContain('Nothing differs.\n')
  expect(out).toContain('It still needs input')
})

test('on a terminal it asks, shows the difference, and goes on only with a yes', async () => {
  const folder = await begun()
  const answers = {
    'keep about each lighthouse?': 'a name\r',
    'keep about each keeper?': 'a name\r',
    'Which other things': '\r',
    'How do they belong': 'Each keeper works at one lighthouse.\r',
    'What must always hold': '\r',
    'Go on with this design?': 'n',
  }
  const env = {TERM: 'dumb'}
  const left = await say(folder, ['answer', 'r1'], {isTTY: true, answers, env})
  expect(left.code).toBe(3)
  expect(left.out).toContain('+ table keepers (id, lighthouse_id -> lighthouses, name, created_at, updated_at)')
  expect((await say(folder, ['runs'])).out).toContain('r1\twaiting (step 0)')
  const yes = {...answers, 'Go on with this design?': 'y'}
  expect((await say(folder, ['answer', 'r1'], {isTTY: true, answers: yes, env})).code).toBe(0)
  expect(tablesOf(folder, 'r1')).toHaveLength(2)
})

test('a run that asks nothing says so', async () => {
  const folder = await begun()
  await say(folder, ['cancel', 'r1', '--quiet'])
  const {code, err} = await say(folder, ['answer', 'r1', '--answers', 'answers.txt'])
  expect(code).toBe(2)
  expect(err).toContain(
    'Unexpected run `r1`, which asks nothing and is cancelled, expected one that asks or has designed',
  )
})
