import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {notesProject} from './notes-project.js'
import {alive, command, killedAt} from './real-command.js'

test('a run that was killed goes on where it stood, and people decide what no program can', async () => {
  const project = notesProject()

  // A schema is designed from a sentence. While a real PostgreSQL proves it, the process is killed.
  const words = ['run', 'CUJ-008', 'Design database for user management', '--run-id', 'shop', '--json']
  const killed = await killedAt(project, '"message":"proof ', ...words)
  expect(stepsStarted(killed.out)).toEqual(['0', '0.1', '1', '2', '3'])

  // Its database server goes with it.
  expect(killed.children.length).toBeGreaterThan(0)
  await expect.poll(() => alive(killed.children), {timeout: 20_000}).toEqual([])

  // The run is still there, with everything that had passed.
  expect((await command(project, 'runs')).out).toMatch(
    /^shop\tinterrupted\tCUJ-008\t4\/8\t\S+\tDesign database for user management\n$/,
  )

  // It goes on with the step that was cut off. What had passed is not done again.
  const resumed = await command(project, 'resume', 'shop', '--json')
  expect(resumed).toMatchObject({code: 0, err: ''})
  expect(stepsStarted(resumed.out)).toEqual(['3', '4', '5', '6'])
  expect((await command(project, 'runs')).out).toMatch(/^shop\tpassed\tCUJ-008\t8\/8\t/)
  expect(report(project, 'shop')).toMatch(/## Proof\n\n(\d+) of \1 proved on PostgreSQL/)

  // What came of it is what comes of a run that nobody kills.
  const whole = ['run', 'CUJ-008', 'Design database for user management', '--run-id', 'whole', '--quiet']
  expect(await command(project, ...whole)).toMatchObject({code: 0, err: ''})
  expect((await command(project, 'diff', 'shop', 'whole')).out).toMatch(/^shop and whole do not differ\n/)

  // Another journey has a gate that its performer can't please: the run waits, and says how to go on.
  const refused = await command(project, 'run', 'CUJ-300', 'Version 2 is out', '--run-id', 'v2', '--quiet')
  expect(refused.code).toBe(3)
  expect(refused.out).toContain(`Waiting: step 1, Write the notes
  - Tries 1 to 3, by \`scribe\`: Unexpected notes without thanks, expected them there
`)
  expect(refused.out).toContain('\n  journeywright reject v2 1 --reason TEXT            has step 1 made anew')

  // A person says what is missing. That pleases the gate in one thing, but not in the other.
  const rejected = await command(project, 'reject', 'v2', '1', '--reason', 'Thanks to all testers', '--by', 'Eve')
  expect(rejected.code).toBe(3)
  expect(timeless(rejected.out)).toContain(`note     Eve rejected 1 Write the notes
         Thanks to all testers
`)
  expect(rejected.out).toContain('  - Try 4, by `scribe`: Unexpected notes without the day, expected them there\n')

  // The person takes the risk, with a name. The register of risks keeps it beside the very bytes.
  const risk = 'The day is not known yet'
  const forced = await command(project, 'override', 'v2', '1', '--risk', risk, '--by', 'Eve')
  expect(forced).toMatchObject({code: 0, err: ''})
  expect(readFileSync(join(project, '.journeywright/runs/v2/out/notes-v2.md'), 'utf8')).toBe(
    'Version 2 is out\nThanks to all testers\n',
  )
  expect(timeless(report(project, 'v2'))).toContain(`At a risk that people took: the override below.

Request: Version 2 is out

## Risks taken

- Step 1, by Eve at T: The day is not known yet
  - passed: \`notes-v2.md\` (SHA-256 H)
  - against it: Unexpected notes without the day, expected them there
`)

  // How that run differs from one that had no need of anybody.
  const polite = 'Version 2 is out since 2026-11-23. Thanks to all testers'
  await command(project, 'run', 'CUJ-300', polite, '--run-id', 'polite', '--quiet')
  const {out} = await command(project, 'diff', 'v2', 'polite')
  expect(out.split('\n\nTimes\n')[0]).toBe(`v2 and polite differ

Plan
  request
  - Version 2 is out
  + Version 2 is out since 2026-11-23. Thanks to all testers

Outcomes
  step 1
  - passed, by builtin:notes, epoch 4, attempt 1, 4 failed, overridden by Eve: The day is not known yet
  + passed, by builtin:notes, epoch 1, attempt 1

Verdicts
  step 1 gate polite on notes
  - failed: Unexpected notes without the day, expected them there
  + passed

Success criteria
  Polite
  - unverified
  + met

Artifacts
  changed notes-{{workflow_id}}.md
    --- v2
    +++ polite
    @@ -1,2 +1,1 @@
    -Version 2 is out
    -Thanks to all testers
    +Version 2 is out since 2026-11-23. Thanks to all testers`)
}, 300_000)

function stepsStarted(events: string): readonly string[] {
  const lines = events.split('\n').filter(line => line.endsWith('}'))
  return lines.map(line => JSON.parse(line)).flatMap(({type, step}) => (type === 'step-started' ? [step] : []))
}

function report(project: string, runId: string): string {
  return readFileSync(join(project, `.journeywright/runs/${runId}/report.md`), 'utf8')
}

function timeless(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T').replaceAll(/\b[0-9a-f]{64}\b/g, 'H')
}
