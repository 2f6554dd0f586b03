import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {filesOf} from '../files-of.js'
import {projectWith} from '../greeting-project.js'
import {command} from '../real-command.js'

interface Example {
  readonly name: string
  readonly inputs: readonly string[]
  readonly words: readonly string[]
}

const list = new URL('../../../../tools/examples/examples.mjs', import.meta.url)
const {examples}: {readonly examples: readonly Example[]} = await import(list.href)
const shown = fileURLToPath(new URL('../../../../docs/examples', import.meta.url))

test('every folder of examples that a run has made is among them', () => {
  const made = readdirSync(shown).filter(name => filesOf(join(shown, name)).includes('report.md'))
  expect(examples.map(({name}) => name).sort()).toEqual(made.sort())
})

test.each(examples)(
  '$name, asked for once more, is the same by bytes',
  async ({name, inputs, words}) => {
    const project = projectWith(
      Object.fromEntries(inputs.map(path => [path, readFileSync(join(shown, name, path), 'utf8')])),
    )
    expect(await command(project, 'run', ...words, '--out', '.', '--quiet')).toMatchObject({code: 0})
    expect(await command(project, 'run', ...words, '--out', '.', '--quiet')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Nothing differs in \.: \d+ files are as they were$/m),
    })
  },
  300_000,
)
