import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const definitions = new URL('../../definitions/docs/rules/', import.meta.url)
const schema = new URL('../../schema/docs/rules/', import.meta.url)
const page = readFileSync(new URL('dangling-link.md', definitions), 'utf8')

test('a pipe gets the page as it is written', async () => {
  expect(await say(projectWith({}), ['explain', 'definitions/dangling-link'])).toEqual({code: 0, out: page, err: ''})
})

test('what stands after the slash is enough where only one code has it', async () => {
  const only = readFileSync(new URL('link-loop.md', definitions), 'utf8')
  expect(await say(projectWith({}), ['explain', 'link-loop'])).toEqual({code: 0, out: only, err: ''})
  const {err} = await say(projectWith({}), ['explain', 'dangling-link'])
  expect(err).toContain('expected one of `definitions/dangling-link`, `designer/dangling-link`')
})

test('a terminal gets it without the marks of markdown', async () => {
  const {out} = await say(projectWith({}), ['explain', 'definitions/dangling-link'], {
    isTTY: true,
    env: {NO_COLOR: '1'},
  })
  expect(out.split('\n').slice(0, 4)).toEqual(['definitions/dangling-link', '', page.split('\n')[2], ''])
  expect(out).toMatch(/\n  \S+\.md\n    \S/)
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
  const {out} = await say(projectWith({}), ['explain', 'definitions/dangling-link', '--json'])
  expect(JSON.parse(out)).toEqual({
    code: 'definitions/dangling-link',
    summary: page.split('\n')[2],
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
  expect(out.split('\n').filter(line => !/^[a-z]+\/[a-z\d-]+\t.+\.$/.test(line))).toEqual([''])
})

test('an unknown code is answered with the nearest', async () => {
  const {code, out, err} = await say(projectWith({}), ['explain', 'definitions/dangling-lnk'])
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toMatch(
    /^error Unexpected code `definitions\/dangling-lnk`, expected one of `definitions\/dangling-link`, /,
  )
  expect(err).toMatch(/ \(cli\/unknown-code\)\n {2}fix: See `journeywright explain` for all codes\.\n$/)
})
