import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, onTestFinished, test} from 'vitest'
import {backendsPlugin, commandBackend} from '@journeywright/backends'
import {performWithBackend, runInTempFolder, type BackendTask, type TempRun} from '@journeywright/runtime/testing'
import {sayOutcome} from './say-outcome.js'
import {isPythonSkipped} from './is-python-skipped.js'

const folder = fileURLToPath(new URL('../../../docs/examples/backends', import.meta.url))
const changes = {id: 'changes', path: 'changes.txt', content: 'Faster start\nbreaking: --old is gone\n'}
const notes = {id: 'notes', path: 'notes.md', content: '# Release 1.4\n\n- **Breaking**: --old is gone\n- Faster\n'}
const perform = async (target: string, task: BackendTask) =>
  performWithBackend(commandBackend(), {target, folder, ...task})

describe('each example alone', () => {
  test('shell: hands over a file', async () => {
    const {outcome, progress} = await perform('./collect.sh CHANGES.txt', {outputs: [{id: 'a', path: 'a.txt'}]})
    const content = await readFile(`${folder}/CHANGES.txt`, 'utf8')
    expect(outcome).toEqual({kind: 'done', artifacts: [{id: 'a', path: 'a.txt', content}]})
    expect(progress).toEqual(['reading CHANGES.txt', '3 changes'])
  })
  test('shell: says in its own words what is missing', async () => {
    const {outcome} = await perform('./collect.sh nowhere.txt', {})
    expect(sayOutcome(outcome)).toBe(
      'final\nerror There is no file of changes (backend/reported)\n  fix: Write CHANGES.txt.',
    )
  })
  test('shell: asks for another try', async () => {
    const empty = join(await mkdtemp(join(tmpdir(), 'jw-backends-')), 'empty.txt')
    onTestFinished(() => rm(dirname(empty), {recursive: true}))
    await writeFile(empty, '')
    const {outcome} = await perform(`./collect.sh ${empty}`, {})
    const reason = `reading ${empty} / the file is empty, somebody may be writing it`
    expect(outcome).toEqual({kind: 'transient', reason})
  })
  test.skipIf(isPythonSkipped)('Python: writes notes, and says what it could not follow', async () => {
    const {outcome, progress} = await perform('./write.py', {
      request: 'Write the notes of release 1.4',
      inputs: [changes],
      outputs: [{id: 'notes', path: 'notes.md'}],
      feedback: ['Shorter.'],
    })
    const content = '# Release 1.4\n\n- **Breaking**: --old is gone\n- Faster start\n'
    expect(outcome).toEqual({
      kind: 'done',
      artifacts: [{id: 'notes', path: 'notes.md', content}],
      notes: ['not followed: Shorter.'],
    })
    expect(progress).toEqual(['2 changes for 1.4'])
  })
  test.skipIf(isPythonSkipped)('Python: asks, and takes the answer', async () => {
    const task = {request: 'Write the notes', inputs: [changes], outputs: [{id: 'notes', path: 'notes.md'}]}
    expect((await perform('./write.py', task)).outcome).toEqual({
      kind: 'needs-input',
      questions: [{id: 'version', text: 'Which version is it?', why: 'The request names none.'}],
    })
    const answers = [{question: 'version', text: '2.0', by: 'Ann'}]
    expect(sayOutcome((await perform('./write.py', {...task, answers})).outcome)).toContain('# Release 2.0')
  })
  test('TypeScript: makes an announcement', async () => {
    const {outcome} = await perform('./announce.ts', {inputs: [notes], outputs: [{id: 'a', path: 'a.json'}]})
    const content = `${JSON.stringify({title: 'Release 1.4', lines: ['Breaking: --old is gone', 'Faster']}, null, 2)}\n`
    expect(outcome).toEqual({kind: 'done', artifacts: [{id: 'a', path: 'a.json', content}], usage: {cost: 0}})
  })
  test('TypeScript: says why it failed', async () => {
    expect(sayOutcome((await perform('./announce.ts', {})).outcome)).toBe(
      'error The notes have no title (notes/untitled)\n  fix: Begin them with a heading of level 1.',
    )
  })
})

test.skipIf(isPythonSkipped)('the three perform a journey, chosen by their agents', async () => {
  const run = await runExample('Write the notes of release 1.4')
  expect(run.problems).toEqual([])
  expect(run.plan?.steps.map(({performer}) => performer)).toEqual([
    'command:./collect.sh CHANGES.txt',
    'command:./write.py',
    'command:./announce.ts',
  ])
  expect(run.result?.status).toBe('passed')
  expect(JSON.parse((await run.read('.journeywright/runs/test/out/announcement-test.json')) ?? '')).toEqual({
    title: 'Release 1.4',
    lines: ['Breaking: the option --old is gone', 'Exports take "quoted" names', 'Faster start'],
  })
})

test.skipIf(isPythonSkipped)('without a version the run waits for a person', async () => {
  const run = await runExample('Write the notes')
  expect(run.result?.status).toBe('waiting')
})

async function runExample(request: string): Promise<TempRun> {
  const paths = await readdir(folder, {recursive: true, withFileTypes: true})
  const files = paths
    .filter(each => each.isFile())
    .map(each => `${each.parentPath}/${each.name}`.slice(folder.length + 1))
  const texts = await Promise.all(files.map(async path => [path, await readFile(`${folder}/${path}`, 'utf8')] as const))
  const run = await runInTempFolder({files: Object.fromEntries(texts), plugins: [backendsPlugin()], request})
  onTestFinished(() => run.remove())
  return run
}
