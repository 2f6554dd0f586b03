import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {filesOf} from './files-of.js'
import {greetingProject} from './greeting-project.js'
import {textIn} from './text-in.js'

const words = ['run', 'CUJ-100', 'Write a greeting for Ada', '--workflow-id', 'w1', '--quiet']

/** A project in which the greeting was published, and is now something else. */
async function greeted(text?: string): Promise<string> {
  const project = greetingProject()
  expect(await say(project, [...words, '--run-id', 'r1', '--out', '.'])).toMatchObject({code: 0})
  if (text !== undefined) writeFileSync(join(project, 'greeting-w1.txt'), text)
  return project
}

test('a check prints what would be new as a patch, and writes nothing at all', async () => {
  const project = greetingProject()
  const before = filesOf(project)
  expect(await say(project, [...words, '--check'])).toEqual({
    code: 1,
    out: `--- /dev/null
+++ b/greeting-w1.txt
@@ -0,0 +1,1 @@
+Hello: Write a greeting for Ada
differs: 1 of 1 files in .
`,
    err: '',
  })
  expect(filesOf(project)).toEqual(before)
})

test('after a run a check says that nothing differs', async () => {
  const project = await greeted()
  const before = filesOf(project)
  expect(await say(project, [...words, '--check', '--out', '.'])).toEqual({
    code: 0,
    out: 'nothing differs: 1 files in . are as a run would write them\n',
    err: '',
  })
  expect(filesOf(project)).toEqual(before)
})

test('a check tells what people changed from what the run would change', async () => {
  const project = await greeted('Hi.\n')
  expect(await say(project, [...words, '--check'])).toEqual({
    code: 1,
    out: `--- a/greeting-w1.txt
+++ b/greeting-w1.txt
@@ -1,1 +1,1 @@
-Hi.
+Hello: Write a greeting for Ada
differs: 1 of 1 files in .
changed by people: \`greeting-w1.txt\`; a run writes over them with \`--force\` only
`,
    err: '',
  })
  const {code, out, err} = await say(project, [...words, '--check', '--json'])
  expect({code, err}).toEqual({code: 1, err: ''})
  const lines = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines.at(-1)).toEqual({
    type: 'checked',
    out: project,
    differs: true,
    files: 1,
    changes: [{path: 'greeting-w1.txt', change: 'changed', isTaken: true, diff: expect.stringContaining('\n-Hi.\n')}],
  })
})

test('what a check prints is a patch that git takes', async () => {
  const project = await greeted('Hi.\n\nFrom me.\n\n')
  const patch = join(project, 'check.patch')
  writeFileSync(patch, (await say(project, [...words, '--check'])).out)
  execFileSync('git', ['apply', patch], {cwd: project})
  expect(textIn(project, 'greeting-w1.txt')).toBe('Hello: Write a greeting for Ada\n')
})

test('a run says which file people changed and how to go on, and --force keeps it', async () => {
  const project = await greeted('Hi.\n')
  const {code, err} = await say(project, [...words, '--run-id', 'r2', '--out', '.'])
  expect({code, err}).toEqual({
    code: 3,
    err: `greeting-w1.txt:1:1 error Unexpected change of \`greeting-w1.txt\` since a run wrote it, expected the text of that run (run/edited-output)
  fix: Nothing was written. Put the file back or out of the way, then \`journeywright resume r2\`; or have it written over by \`--force\`, which keeps what lay there in the run's folder.
`,
  })
  expect(textIn(project, 'greeting-w1.txt')).toBe('Hi.\n')
  expect(await say(project, ['resume', 'r2', '--force', '--quiet'])).toMatchObject({
    code: 0,
    err: expect.stringContaining('`.journeywright/runs/r2/replaced/greeting-w1.txt`'),
  })
  expect(textIn(project, '.journeywright/runs/r2/replaced/greeting-w1.txt')).toBe('Hi.\n')
})

test('a run that would wait for somebody has nothing to compare', async () => {
  const asks = words.map(word => (word.includes('Ada') ? 'Write a greeting for nobody' : word))
  const {code, out} = await say(greetingProject(), [...asks, '--check'])
  expect({code, out}).toEqual({code: 3, out: 'not checked: the run is waiting; without `--check` it can go on\n'})
})
