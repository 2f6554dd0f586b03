import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import type {Outcome} from '@journeywright/runtime'
import {act} from './act.js'
import {sayOutcome} from './say-outcome.js'
import {splitTarget} from '../src/command/split-target.js'

const folder = new URL('../docs/rules/', import.meta.url)
const pages = (await readdir(folder)).map(file => file.replace(/\.md$/, ''))
/** A fence whose language is followed by the path of the file that it is. */
const file = /^```\w+ (\S+)\n([\s\S]*?)^```\n/gm
const command = /^journeywright run .* --backend (.+)$/m
const output = /^```text\n([\s\S]*?)\n```\n/m

test('every code has a page, and every page is of a code', async () => {
  const sources = ['problems.ts', 'command/read-outcome.ts'].map(each => new URL(`../src/${each}`, import.meta.url))
  const texts = await Promise.all(sources.map(each => readFile(each, 'utf8')))
  const codes = [...texts.join('\n').matchAll(/code: 'backend\/([a-z\d-]+)'/g)].map(([, code = '']) => code)
  expect(pages.sort()).toEqual([...new Set(codes)].sort())
})

describe.each(pages)('backend/%s', page => {
  test('its page says what it is and why, and its examples are true', async () => {
    const text = await readFile(new URL(`${page}.md`, folder), 'utf8')
    const [, head = '', bad = '', good = ''] = /^([\s\S]*)\n## Bad\n([\s\S]*)\n## Good\n([\s\S]*)$/.exec(text) ?? []
    expect(head).toMatch(new RegExp(`^# backend/${page}\n\n.+\\.\n\n## Why\n\n.+\\.\n$`))
    const [, expected = ''] = output.exec(bad) ?? []
    expect(expected).toContain(`(backend/${page})`)
    expect(sayOutcome(await runExample(bad)).replace(/^gone\n/, '')).toBe(expected)
    expect((await runExample(good)).kind).not.toBe('failed')
  })
})

async function runExample(text: string): Promise<Outcome> {
  const project = await mkdtemp(join(tmpdir(), 'jw-backends-pages-'))
  onTestFinished(() => rm(project, {recursive: true}))
  for (const [, path = '', content = ''] of text.matchAll(file)) await writeFile(join(project, path), content)
  // The shell that a person types into takes the outer quotes.
  const [, typed = ''] = command.exec(text) ?? []
  const [argument = ''] = splitTarget(typed) ?? []
  const target = argument.replace(/^1=command:/, '')
  return (await act('', {folder: project, target})).outcome
}
