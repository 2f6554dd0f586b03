import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {checkDefinitions, cujRules, fileRules, findFiles, projectRules} from '@journeywright/definitions/check'
import {formatProblem} from '@journeywright/problems'
import {textFolder} from './text-folder.js'

const folder = new URL('../docs/rules/', import.meta.url)
const pages = readdirSync(folder).map(name => name.replace(/\.md$/, ''))
const rules = [...fileRules, ...cujRules, ...projectRules]
/** A fence whose language is followed by the path of the file that it is. */
const example = /^(`{3,})\w+ (\S+)\n([\s\S]*?)^\1\n/gm
const output = /^```text\n([\s\S]*?)\n```\n/gm
const gates = ['exists', 'minimum-score', 'proof', 'schema']
const none = {agents: [], skills: [], commands: [], cujs: [], plugins: [], conventions: []}

test('every rule has a page', () => {
  expect(pages).toEqual(expect.arrayContaining(rules.map(({id}) => id.replace('definitions/', ''))))
})

test('ids are unique, and lists are in their order', () => {
  for (const list of [fileRules, cujRules, projectRules]) {
    const ids = list.map(({id}) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  }
})

/** What `check` says of the files of an example; `\xNN` and `\uNNNN` in it stand for bytes that a page can't hold. */
async function say(text: string): Promise<string> {
  const files = [...text.matchAll(example)].map(([, , path = '', content = '']) => [path, toBytes(content)] as const)
  expect(files.length).toBeGreaterThan(0)
  const root = {folder: textFolder(Object.fromEntries(files)), origin: {kind: 'project', name: 'project'}} as const
  const found = await findFiles([root])
  const checked = await checkDefinitions(found.files, none, {gates})
  return [...found.problems, ...checked.problems].map(formatProblem).join('\n')
}

function toBytes(content: string): Uint8Array {
  const unescaped = content.replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  const parts = unescaped.split(/\\x([0-9A-F]{2})/)
  return Buffer.concat(parts.map((part, index) => (index % 2 ? Buffer.from([parseInt(part, 16)]) : Buffer.from(part))))
}

describe.each(pages)('definitions/%s', page => {
  const text = readFileSync(new URL(`${page}.md`, folder), 'utf8')
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
      expect(await say(each)).toBe(expected)
    }
    expect(cases.length).toBeGreaterThan(0)
  })
  test('nothing is said of what its page calls good', async () => {
    expect(await say(good)).toBe('')
  })
})
