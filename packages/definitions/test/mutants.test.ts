import {cpSync, existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {checkDefinitions, findFiles, findInPaths} from '@journeywright/definitions/check'
import {formatPlace} from '@journeywright/problems'
import {textFolder} from './text-folder.js'

const fixtures = fileURLToPath(new URL('../fixtures/mutants/', import.meta.url))
const repository = fileURLToPath(new URL('../../../', import.meta.url))
const none = {agents: [], skills: [], commands: [], cujs: [], plugins: [], conventions: []}
const gates = [
  'exists',
  'migration-quality',
  'minimum-score',
  'proof',
  'schema',
  'schema-quality',
  'specification-quality',
]
const mutants = readdirSync(fixtures).filter(name => name !== 'clean')

interface Finding {
  readonly code: string
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The one defect; `also` are findings that it cannot but cause elsewhere, `missed` is the reason that it is not found. */
interface Expected extends Finding {
  readonly also?: readonly Finding[]
  readonly missed?: string
}

/** `place code` of all that is wrong in a folder. */
async function findings(folder: string): Promise<readonly string[]> {
  const {files, problems} = await findFiles([{folder, origin: {kind: 'project', name: 'project'}}])
  const checked = await checkDefinitions(files, none, {gates})
  return [...problems, ...checked.problems].map(({code, at}) => `${at ? formatPlace(at) : ''} ${code}`).sort()
}

const say = ({code, file, line, column}: Finding): string => `${formatPlace({file, line, column})} definitions/${code}`

function expectedOf(mutant: string): Expected {
  const expected: Expected = JSON.parse(readFileSync(join(fixtures, mutant, 'expected.json'), 'utf8'))
  return expected
}

/** The clean folder with what the mutant has instead. */
function folderOf(mutant: string): string {
  const folder = textFolder({})
  cpSync(join(fixtures, 'clean'), folder, {recursive: true})
  cpSync(join(fixtures, mutant), folder, {recursive: true})
  rmSync(join(folder, 'expected.json'))
  return folder
}

test('nothing is said of the folder that mutants are made from', async () => {
  expect(await findings(join(fixtures, 'clean'))).toEqual([])
  const {files} = await findFiles([{folder: join(fixtures, 'clean'), origin: {kind: 'project', name: 'project'}}])
  expect(files).toHaveLength(11)
})

test('nothing is said of our own agents, skills and journeys', async () => {
  const folder = textFolder({})
  for (const each of ['agents', 'skills', 'cujs']) cpSync(join(repository, each), join(folder, each), {recursive: true})
  expect(await findings(folder)).toEqual([])
})

test('manifests that one folder has for several clients are those of one plugin', async () => {
  const manifest = readFileSync(join(fixtures, 'clean/plugins/post-office/.claude-plugin/plugin.json'))
  const folder = textFolder({'plugins/post-office/.codex-plugin/plugin.json': manifest})
  cpSync(join(fixtures, 'clean'), folder, {recursive: true})
  const {files} = await findInPaths([folder], folder)
  expect(files.filter(({kind}) => kind === 'plugin')).toHaveLength(3)
  expect((await checkDefinitions(files, none, {gates})).problems).toEqual([])
})

const caught = mutants.filter(mutant => expectedOf(mutant).missed === undefined)

test.each(caught)('%s is found where it is, and nothing else is', async mutant => {
  const expected = expectedOf(mutant)
  expect(await findings(folderOf(mutant))).toEqual([expected, ...(expected.also ?? [])].map(say).sort())
})

const missed = mutants.filter(mutant => !caught.includes(mutant))

test.each(missed)('%s is not found yet', async mutant => {
  expect(await findings(folderOf(mutant))).not.toContain(say(expectedOf(mutant)))
})

test('at least 95 of 100 mutants are found', () => {
  for (const mutant of missed) console.info(`missed: ${mutant}: ${expectedOf(mutant).missed}`)
  expect(caught.length / mutants.length).toBeGreaterThanOrEqual(0.95)
  expect(mutants.length).toBeGreaterThanOrEqual(48)
  expect(mutants.filter(mutant => !existsSync(join(fixtures, mutant, 'expected.json')))).toEqual([])
})
