import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const definitions = new URL('../../definitions/docs/rules/', import.meta.url)
const schema = new URL('../../schema/docs/rules/', import.meta.url)
const page = readFileSync(new URL('unknown-skill.md', definitions), 'utf8')

test('a pipe gets the page as it is written', async () => {
  expect(await say(projectWith({}), ['explain', 'definitions/unknown-skill'])).toEqual({code: 0, out: page, err: ''})
})

test('what stands after the slash is enough where only one code has it', async () => {
  expect(await say(projectWith({}), ['explain', 'unknown-skill'])).toEqual({code: 0, out: page, err: ''})
})

test('a terminal gets it without the marks of markdown', async () => {
  const {out} = await say(projectWith({}), ['explain', 'definitions/unknown-skill'], {
    isTTY: true,
    env: {NO_COLOR: '1'},
  })
  expect(out.split('\n').slice(0, 4)).toEqual([
    'definitions/unknown-skill',
    '',
    'A skill that a definition names exists.',
    '',
  ])
  expect(out).toContain('\n  agents/planner.md\n    ---\n    name: planner\n')
  expect(out).not.toMatch(/^(#|`)/m)
})

test.each([
  [{isTTY: true}, true],
  [{isTTY: true, env: {TERM: 'dumb'}}, false],
  [{isTTY: true, env: {FORCE_COLOR: '0'}}, false],
  [{isTTY: true, env: {NO_COLOR: '1', FORCE_COLOR: '1'}}, false],
  [{isTTY: false}, false],
  [{isTTY: false, env: {FORCE_COLOR: '1'}}, true],
])('with %j colours are %j', async (options, expected) => {
  const {err} = await say(projectWith({}), ['explain', 'nothing'], options)
  expect(err.startsWith('\u001B[31merror\u001B[39m ')).toBe(expected)
})

test('--json has the page with its code and summary', async () => {
  const {out} = await say(projectWith({}), ['explain', 'unknown-skill', '--json'])
  expect(JSON.parse(out)).toEqual({
    code: 'definitions/unknown-skill',
    summary: 'A skill that a definition names exists.',
    text: page,
  })
})

test('without a code all codes are listed, each with its summary', async () => {
  const {code, out} = await say(projectWith({}), ['explain'])
  const codes = out
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t')[0] ?? '')
  expect(code).toBe(0)
  for (const [area, folder] of Object.entries({definitions, schema})) {
    const files = readdirSync(folder).map(name => `${area}/${name.replace(/\.md$/, '')}`)
    expect(codes.filter(each => each.startsWith(`${area}/`))).toEqual(files.sort())
  }
  expect(out.split('\n').filter(line => !/^[a-z]+\/[a-z-]+\t.+\.$/.test(line))).toEqual([''])
})

test('an unknown code is answered with the nearest', async () => {
  expect(await say(projectWith({}), ['explain', 'definitions/unknown-skil'])).toEqual({
    code: 2,
    out: '',
    err: 'error Unexpected code `definitions/unknown-skil`, expected `definitions/unknown-skill` (cli/unknown-code)\n  fix: See `journeywright explain` for all codes.\n',
  })
})
