import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {readDefinitions} from '@journeywright/definitions'
import {formatProblem} from '@journeywright/problems'
import {makePlan, type Backend} from '@journeywright/runtime'
import {storyFiles, storyPlugin} from './story.js'

const folder = new URL('../docs/rules/', import.meta.url)
/** Those of plans; what is said of runs and by gates is not run here. */
const pages = (await readPages()).filter(({text}) => text.startsWith('# plan/')).map(({name}) => name)
/** A fence whose language is followed by the path of the file that it is. */
const example = /^(`{3,})\w+ (\S+)\n([\s\S]*?)^\1\n/gm
const output = /^```text\n([\s\S]*?)\n```\n/m
/** Every example knows the agents, skills and performers of the story journey. */
const {'cujs/CUJ-100-story.md': _cuj, ...crew} = storyFiles

test('every plan/ code has a page, and every page is of a code', async () => {
  const read = (name: string) => readFile(new URL(`../src/plan/${name}.ts`, import.meta.url), 'utf8')
  const sources = await Promise.all(['problems', 'backend-problems'].map(read))
  const codes = [...sources.join('').matchAll(/code: 'plan\/([a-z-]+)'/g)].map(([, code = '']) => code)
  expect(pages.sort()).toEqual([...new Set(codes)].sort())
})

describe.each(pages)('plan/%s', page => {
  test('its page says what it is and why, and its examples are true', async () => {
    const text = await readFile(new URL(`${page}.md`, folder), 'utf8')
    const [, head = '', bad = '', good = ''] = /^([\s\S]*)\n## Bad\n([\s\S]*)\n## Good\n([\s\S]*)$/.exec(text) ?? []
    expect(head).toMatch(new RegExp(`^# plan/${page}\n\n.+\\.\n\n## Why\n\n.+\\.\n$`))
    const [, expected = ''] = output.exec(bad) ?? []
    expect(expected).toContain(`(plan/${page})`)
    expect(await say(bad)).toBe(expected)
    expect(await say(good)).toBe('')
  })
})

/** Planning asks no backend for anything but its name. */
const idleBackend: Backend = {
  id: 'command',
  async *perform() {
    yield {kind: 'done', artifacts: []}
  },
}

async function readPages(): Promise<readonly {readonly name: string; readonly text: string}[]> {
  const names = await readdir(folder)
  return Promise.all(
    names.map(async name => ({name: name.replace(/\.md$/, ''), text: await readFile(new URL(name, folder), 'utf8')})),
  )
}

/** What reading and planning the files of an example say; `--output NAME` and `--backend STEP=NAME` in it are options. */
async function say(text: string): Promise<string> {
  const files = [...text.matchAll(example)].map(([, , path = '', content = '']) => [path, content] as const)
  expect(files.length).toBeGreaterThan(0)
  const project = await mkdtemp(join(tmpdir(), 'jw-runtime-pages-'))
  onTestFinished(() => rm(project, {recursive: true}))
  for (const [path, content] of [...Object.entries(crew), ...files]) {
    await mkdir(dirname(join(project, path)), {recursive: true})
    await writeFile(join(project, path), content)
  }
  const read = await readDefinitions([{folder: project, origin: {kind: 'project', name: 'project'}}])
  const [cuj] = read.definitions.cujs
  if (!cuj) throw new Error('no CUJ')
  const [, chosen] = /--output (\S+)/.exec(text) ?? []
  const options = chosen === undefined ? {} : {output: [chosen]}
  const [, step, backend] = /--backend (\S+?)=([^`\s]+)/.exec(text.replace(output, '')) ?? []
  const backends = step === undefined || backend === undefined ? {} : {[step]: backend}
  const plugins = [storyPlugin(), {name: 'commands', backends: [idleBackend]}]
  const {problems} = makePlan({definitions: read.definitions, cuj, request: 'r', options, backends, plugins})
  return [...read.problems, ...problems].map(formatProblem).join('\n')
}
