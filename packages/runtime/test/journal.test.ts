import {readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {Ajv2020} from 'ajv/dist/2020.js'
import {formatProblem} from '@journeywright/problems'
import {continueRun, journalEntrySchema, listRuns, readRun, runPlan} from '@journeywright/runtime'
import {project, type Project} from './project.js'
import {done, storyCuj, storyFiles, type StoryParts} from './story.js'

const journal = '.journeywright/runs/test/journal.jsonl'
const dull = {code: 'a/b', severity: 'error', message: 'm', fix: 'f'} as const
const story = '{"chapters": ["a"]}'

test('schemas/journal-entry.schema.json is what the package exports', async () => {
  const file = new URL('../schemas/journal-entry.schema.json', import.meta.url)
  if (process.env['UPDATE_GOLDEN']) await writeFile(file, `${JSON.stringify(journalEntrySchema, null, 2)}\n`)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(journalEntrySchema)
})

/** A condition that is prose, retries, a revision, a question, a decision of each kind, a crash and a new plan. */
test('journals of every kind of event keep the schema', async () => {
  const cuj = storyCuj.replace('### Step 2: Poster\n', '### Step 2: Poster\n\n**Condition**: somebody wants a poster\n')
  const parts: StoryParts = {
    outline: task => {
      if (task.answers.length > 0) return done(task, {plan: '{}'})
      return {kind: 'needs-input', questions: [{id: 'hero', text: 'Who?', why: ''}]}
    },
    story: (task, tries) => {
      if (tries === 1) return {kind: 'transient', reason: 'busy', usage: {tokens: 5, cost: 0.1}}
      return tries < 5 ? {kind: 'failed', problems: [dull], ...(tries === 3 ? {gone: true} : {})} : done(task, {story})
    },
  }
  const it = await project(parts, {...storyFiles, 'cujs/CUJ-100-story.md': cuj})
  await runPlan({...it.input, signal: AbortSignal.abort()})
  const decide = (decision: object): Promise<unknown> => {
    return continueRun({...it.again, decision: {by: 'ann', ...decision} as never})
  }
  await decide({type: 'resumed', budget: {steps: 100}})
  await decide({type: 'approved', step: '0', answers: [{question: 'hero', text: 'Ann'}]})
  await decide({type: 'rejected', step: '1', reason: 'dull'})
  await decide({type: 'resumed'})
  await decide({type: 'rolled-back', step: '1'})
  await it.write('agents/author.md', `${storyFiles['agents/author.md']}\nBetter.\n`)
  const {plan, definitions} = await it.replan()
  await continueRun({...it.again, definitions, acceptChanges: plan})
  await continueRun({
    ...it.again,
    definitions,
    decision: {type: 'approved', step: '0', answers: [{question: 'hero', text: 'Bo'}], by: 'ann'},
  })
  await continueRun({...it.again, definitions, decision: {type: 'approved', step: '2', answers: [], by: 'ann'}})
  await continueRun({
    ...it.again,
    definitions,
    decision: {type: 'criterion-approved', criterion: 'Readers moved', by: 'bo'},
  })
  const lines = ((await it.read(journal)) ?? '')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  const validate = new Ajv2020({strict: false}).compile(journalEntrySchema)
  for (const line of lines) {
    validate(line)
    expect({line, errors: validate.errors}).toEqual({line, errors: null})
  }
  expect(validate({...lines[1], surprise: 1})).toBe(false)
  const kinds = [...new Set(lines.slice(1).map(({event}) => event.type))].sort()
  expect(kinds).toEqual([
    'approved',
    'condition-decided',
    'criteria-checked',
    'criterion-approved',
    'gates-judged',
    'interrupted',
    'published',
    'rejected',
    'replanned',
    'resumed',
    'rolled-back',
    'step-done',
    'step-failed',
    'step-needs-input',
    'step-transient',
    'timer',
  ])
  expect((await readRun(it.folder, 'test')).record).toMatchObject({status: 'passed', plan})
})

type Bad = readonly [string, (lines: string[]) => readonly string[], string]

const bads: readonly Bad[] = [
  [
    'a line in the middle that is no JSON',
    lines => lines.with(3, lines[3]?.slice(0, 20) ?? ''),
    '.journeywright/runs/test/journal.jsonl:4:1 error Unexpected line of a journal, expected what the runtime has written: ',
  ],
  [
    'a line that is gone',
    lines => lines.toSpliced(2, 1),
    '.journeywright/runs/test/journal.jsonl:3:1 error Unexpected effects of a journal line, expected `ignored 0@1#1`: it says `perform 0.1@1#1` (run/replay-differs)',
  ],
  [
    'a line that says something else',
    lines => lines.with(2, lines[2]?.replace('judge 0@1#1', 'judge 1@1#1') ?? ''),
    '.journeywright/runs/test/journal.jsonl:3:1 error Unexpected effects of a journal line, expected `judge 0@1#1`: it says `judge 1@1#1` (run/replay-differs)',
  ],
  [
    'a line that lacks something',
    lines => lines.with(2, lines[2]?.replace('"artifacts"', '"things"') ?? ''),
    '.journeywright/runs/test/journal.jsonl:3:1 error Unexpected',
  ],
  [
    'a later format',
    lines => lines.with(0, lines[0]?.replace('"formatVersion":"1"', '"formatVersion":"2"') ?? ''),
    '.journeywright/runs/test/journal.jsonl:1:1 error Unexpected journal of format `journeywright-journal` 2, expected `journeywright-journal` 1 (run/foreign-journal)',
  ],
  [
    'a first line that is something else',
    lines => lines.with(0, '[]'),
    '.journeywright/runs/test/journal.jsonl:1:1 error Unexpected line of a journal, expected what the runtime has written: it is no header (run/corrupt-journal)',
  ],
  [
    'a decision that decides nothing',
    lines => lines.with(1, '{"at":"2026-11-20T12:00:00.000Z","event":{"type":"approved","by":"ann"},"effects":[]}'),
    '.journeywright/runs/test/journal.jsonl:2:1 error Unexpected line of a journal, expected what the runtime has written: it is no journal entry',
  ],
  [
    'a rejection of no step',
    lines => lines.with(1, '{"at":"2026-11-20T12:00:00.000Z","event":{"type":"rejected","by":"ann"},"effects":[]}'),
    '.journeywright/runs/test/journal.jsonl:2:1 error Unexpected line of a journal, expected what the runtime has written: it is no journal entry, or its plan is gone (run/corrupt-journal)',
  ],
  ...['{"type":"__proto__"}', '{"type":"step-done","key":"0@1#1","artifacts":[1],"notes":[]}'].map((event): Bad => [
    `the event ${event}`,
    lines => lines.with(2, `{"at":"2026-11-20T12:00:00.000Z","event":${event},"effects":[]}`),
    '.journeywright/runs/test/journal.jsonl:3:1 error Unexpected',
  ]),
  [
    'another tool',
    lines => lines.with(0, '{"format":"diary"}'),
    '.journeywright/runs/test/journal.jsonl:1:1 error Unexpected journal of format `diary` undefined, expected `journeywright-journal` 1 (run/foreign-journal)',
  ],
]

test.each(bads)('a journal with %s is a problem, and nothing is changed', async (_name, change, expected) => {
  const it = await project()
  await runPlan(it.input)
  const lines = ((await it.read(journal)) ?? '').trimEnd().split('\n')
  const text = `${change(lines).join('\n')}\n`
  await it.write(journal, text)
  expect(await said(it)).toContain(expected)
  const result = await continueRun({...it.again, decision: {type: 'resumed', by: 'ann'}})
  expect(result).toMatchObject({status: 'failed', exitCode: 1})
  expect(formatProblem(result.problems[0] ?? dull)).toContain(expected)
  expect(await it.read(journal)).toBe(text)
  expect((await listRuns(it.folder)).runs).toMatchObject([{runId: 'test', status: 'unreadable'}])
})

test.each([
  ['is empty', ''],
  ['is torn in its first line', '{"format":"journeywright-jour'],
])('a journal that %s, of a run that has made something, is a problem', async (_name, text) => {
  const it = await project()
  await runPlan(it.input)
  await it.write(journal, text)
  const result = await continueRun(it.again)
  expect(result.problems.map(formatProblem)).toEqual([
    '.journeywright/runs/test/journal.jsonl:1:1 error Unexpected line of a journal, expected what the runtime has written: it is gone, though the run has made something (run/corrupt-journal)\n  fix: Put the file back from a copy, or run again with another run id. Nothing of the run has been changed.',
  ])
  expect(await it.read(journal)).toBe(text)
})

const givens: readonly (readonly [string, string])[] = [
  ['is gone', ''],
  ['is of another format', '{"formatVersion": "2"}'],
  ['has no limits', '{"budget": null}'],
  ['has a limit that is no number', '{"budget": {"steps": "many"}}'],
  ['has no number of steps at once', '{"concurrency": "all"}'],
  ['has a list of settings', '{"settings": []}'],
  ['has a number for a place', '{"out": 5}'],
]

test.each(givens)('a run.json that %s is a problem, and the run stays as it was', async (_name, change) => {
  const it = await project()
  await runPlan(it.input)
  const file = '.journeywright/runs/test/run.json'
  const given: unknown = JSON.parse((await it.read(file)) ?? '')
  const text = change === '' ? '' : JSON.stringify({...Object(given), ...JSON.parse(change)})
  await it.write(file, text)
  const before = await it.read(journal)
  expect((await continueRun(it.again)).problems.map(formatProblem)).toEqual([
    `${file}:1:1 error Unexpected content of \`run.json\`, expected what the run was given at its start (run/lost-file)\n  fix: Put the file back as it was, or run again with another run id. Nothing of the run has been changed.`,
  ])
  expect([await it.read(file), await it.read(journal)]).toEqual([text, before])
})

test('what a replay depends on counts as the journal has it', async () => {
  const it = await project()
  await runPlan({...it.input, concurrency: 2})
  const file = '.journeywright/runs/test/run.json'
  await it.write(file, ((await it.read(file)) ?? '').replace('"concurrency": 2', '"concurrency": 1'))
  const {record, problems} = await readRun(it.folder, 'test')
  expect(problems).toEqual([])
  expect([record?.start.concurrency, record?.run.status]).toEqual([2, 'passed'])
})

test.each(['run.json', 'journal.jsonl', 'artifacts/story.json'])(
  'a folder in the place of %s is a problem',
  async name => {
    const it = await project()
    await runPlan(it.input)
    const path = `.journeywright/runs/test/${name}`
    await rm(join(it.folder, path), {force: true})
    await it.write(`${path}/x`, '')
    const {problems} = await continueRun(it.again)
    expect(problems.map(formatProblem)).toEqual([
      `error Unexpected refusal to read \`${join(it.folder, path)}\`, expected the record of a run: EISDIR: illegal operation on a directory, read (run/cannot-read)\n  fix: Take away what lies there, or put back the file that belongs there.`,
    ])
  },
)

test('a plan that was edited is a problem', async () => {
  const it = await project()
  await runPlan(it.input)
  await it.write('.journeywright/runs/test/plan.json', JSON.stringify({...it.plan, request: 'another'}))
  expect(await said(it)).toContain('(run/plan-changed)')
})

test('a run that is not there is told with the nearest that is', async () => {
  const it = await project()
  await runPlan(it.input)
  const {problems} = await readRun(it.folder, 'tset')
  expect(problems.map(formatProblem)).toEqual([
    'error Unexpected run `tset`, expected one of `test` (run/unknown)\n  fix: See `journeywright runs`.',
  ])
  expect(await continueRun({...it.again, runId: 'tset'})).toMatchObject({status: 'failed', problems})
})

test('runs are listed with where they stand', async () => {
  const it = await project({story: () => ({kind: 'needs-input', questions: [{id: 'a', text: 'A?', why: ''}]})})
  await runPlan(it.input)
  expect(await listRuns(it.folder)).toMatchObject({
    problems: [],
    runs: [{runId: 'test', cuj: 'CUJ-100', status: 'waiting', owner: null, passed: 2, steps: 4, waiting: ['1']}],
  })
  expect(await listRuns('/nowhere')).toEqual({runs: [], problems: []})
})

async function said({folder}: Project): Promise<string> {
  return (await readRun(folder, 'test')).problems.map(formatProblem).join('\n')
}
