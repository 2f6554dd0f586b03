import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {readDefinitions} from '@journeywright/definitions'
import {checkDefinitions, findFiles, findInPaths} from '@journeywright/definitions/check'
import {cujRules, fileRules, projectRules} from '@journeywright/definitions/rules'
import {fixes, fixFile} from '@journeywright/definitions/fix'
import {formatProblem, type Problem} from '@journeywright/problems'
import {textFolder} from './text-folder.js'

const pagesFolder = new URL('../docs/rules/', import.meta.url)
const pages = readdirSync(pagesFolder).map(name => name.replace(/\.md$/, ''))
const rules = [...fileRules, ...cujRules, ...projectRules]
/** A fence whose language is followed by the path of the file that it is. */
const example = /^(`{3,})\w+ (\S+)\n([\s\S]*?)^\1\n/gm
/** What makes files that no fence can hold, run in the example's folder. */
const script = /^```sh\n([\s\S]*?)^```\n/gm
const output = /^```text\n([\s\S]*?)\n```\n/gm
const gates = ['exists', 'minimum-score', 'proof', 'schema']
const none = {agents: [], skills: [], commands: [], cujs: [], plugins: [], conventions: []}

test('every code that the sources report has a page, and every page a code', () => {
  const sources = fileURLToPath(new URL('../src/', import.meta.url))
  const texts = readdirSync(sources, {recursive: true, encoding: 'utf8'})
    .filter(path => path.endsWith('.ts'))
    .map(path => readFileSync(join(sources, path), 'utf8'))
  const codes = texts.flatMap(text =>
    [...text.matchAll(/(?:code|id): 'definitions\/([a-z\d-]+)'/g)].map(([, name]) => name),
  )
  expect(pages).toEqual([...new Set(codes)].sort())
  expect(codes).toEqual(expect.arrayContaining(rules.map(({id}) => id.replace('definitions/', ''))))
})

test('ids are unique, and lists are in their order', () => {
  for (const list of [fileRules, cujRules, projectRules]) {
    const ids = list.map(({id}) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  }
})

/** What is said of an example's files; `\xNN` and `\uNNNN` in it stand for bytes that a page can't hold. */
async function say(text: string, page: string): Promise<string> {
  const files = [...text.matchAll(example)].map(([, , path = '', content = '']) => [path, toBytes(content)] as const)
  const commands = [...text.replace(example, '').matchAll(script)].map(([, lines = '']) => lines).join('')
  expect(files.length + commands.length).toBeGreaterThan(0)
  const folder = textFolder(Object.fromEntries(files))
  if (commands) execFileSync('bash', ['-ec', commands], {cwd: folder})
  const root = {folder, origin: {kind: 'project', name: 'project'}} as const
  const found = await findFiles([root])
  const checked = await checkDefinitions(found.files, none, {gates})
  // What shows only when all that was read is put together, and when a folder is searched by its path.
  const others: {readonly problems: readonly Problem[]}[] = [await readDefinitions([root])]
  if (page === 'not-a-definition') others.push(await findInPaths([folder], folder))
  const all = [found, checked, ...others].flatMap(({problems}) => problems).map(formatProblem)
  return [...new Set(all)].join('\n')
}

function toBytes(content: string): Uint8Array {
  const unescaped = content.replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  const parts = unescaped.split(/\\x([0-9A-F]{2})/)
  return Buffer.concat(parts.map((part, index) => (index % 2 ? Buffer.from([parseInt(part, 16)]) : Buffer.from(part))))
}

describe.each(pages)('definitions/%s', page => {
  const text = readFileSync(new URL(`${page}.md`, pagesFolder), 'utf8')
  const [, head = '', bad = '', good = ''] = /^([\s\S]*)\n## Bad\n([\s\S]*)\n## Good\n([\s\S]*)$/.exec(text) ?? []
  const rule = rules.find(({id}) => id === `definitions/${page}`)

  test('its page starts with id and summary and says why', () => {
    const summary = rule?.summary ?? head.split('\n')[2] ?? ''
    expect(summary).toMatch(/\.$/)
    expect(head.startsWith(`# definitions/${page}\n\n${summary}\n\n## Why\n\n`)).toBe(true)
  })
  test('what its page calls bad is reported in these words, and nothing else is', async () => {
    const cases = bad.match(/[\s\S]*?^```text\n[\s\S]*?^```\n/gm) ?? []
    for (const each of cases) {
      const [expected = ''] = [...each.matchAll(output)].map(([, said = '']) => said)
      expect(expected).toContain(`(definitions/${page})`)
      expect(await say(each, page)).toBe(expected)
    }
    expect(cases.length).toBeGreaterThan(0)
  })
  test('nothing is said of what its page calls good', async () => {
    expect(await say(good, page)).toBe('')
  })
})

test.each(fixes.map(({code}) => code))('what the page of %s shows first is mended where it is reported', code => {
  const text = readFileSync(new URL(`${code.replace('definitions/', '')}.md`, pagesFolder), 'utf8')
  const [[, , path = '', content = ''] = []] = [...text.matchAll(example)]
  const [[, said = ''] = []] = [...text.matchAll(output)]
  const {fixed} = fixFile(toBytes(content), path)
  const at = fixed.map(each => `${each.at.file}:${each.at.line}:${each.at.column} ${each.code}`)
  expect(at).toEqual([`${said.split(' ')[0]} ${code}`])
})
