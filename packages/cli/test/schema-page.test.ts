import {cpSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {projectWith} from './greeting-project.js'
import {command} from './real-command.js'

const docs = fileURLToPath(new URL('../../../docs', import.meta.url))
const page = readFileSync(join(docs, 'schema.md'), 'utf8')
const pairs = [...page.matchAll(/```sh\njourneywright (.+)\n```\n\n```text\n([\s\S]*?)```/g)]
const shown = pairs.map(([, words = '', out = '']) => ({words, out}))

test('the page shows all five commands', () => {
  expect([...new Set(shown.map(({words}) => words.split(' ')[1]))]).toEqual(['read', 'lint', 'diff', 'prove', 'erd'])
})

test.each(shown)(
  'journeywright $words prints what its page shows',
  async ({words, out}) => {
    const folder = projectWith({})
    cpSync(join(docs, 'examples/schema'), join(folder, 'docs/examples/schema'), {recursive: true})
    const said = await command(folder, ...words.split(' '))
    expect(said.out.replace(/PostgreSQL \d\S*/, 'PostgreSQL')).toMatch(
      patternOf(out.replace(/PostgreSQL \d\S*/, 'PostgreSQL')),
    )
  },
  120_000,
)

/** A line with an ellipsis alone stands for any number of lines. */
function patternOf(text: string): RegExp {
  const lines = text.trimEnd().split('\n')
  const parts = lines.map(line => (line === '…' ? '(?:.*\\n)*' : `${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\n`))
  return new RegExp(`^${parts.join('')}$`)
}
