import {describe, expect, test} from 'vitest'
import {readPages, type Page} from '../src/explain/read-pages.js'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'
import {codesIn} from './pages/codes-in.js'
import {doubtsAbout} from './pages/doubts-about.js'
import {isTold} from './pages/is-told.js'
import {sayExample} from './pages/say-example.js'
import {sourceTexts} from './pages/source-texts.js'

const texts = sourceTexts()
const pages = await readPages()
/** Those whose makers get the word from a variable. */
const ids = ['cli/wrong-run-id', 'cli/wrong-workflow-id']
/** Pages that their own packages run: the rules of definitions and schemas, and those of plans. */
const elsewhere = /^(?:definitions\/|plan\/|schema\/(?!document-|sql-))/
/** What cannot be had in a temporary folder: other machines, full disks, mistakes of plugins and of ours. */
const untried = [
  /^(?:backend|database|engine|gate|proof|run|seed)\//,
  /^cli\/(?:cannot-fix|internal)$/,
  /^diagrams\/(?:large|missing)-png$/,
  /^schema\/sql-unprintable$/,
  /^(?:json\/(?:left-over-table|missing-plan|not-carried|other-format|unknown-key)|prisma\/(?:lost-model|name-collision|not-expressible|relation-mode)|spec\/(?:edited-text|missing-template|open-keep-block|template-\w+))$/,
]
const ours = pages.filter(({code}) => !elsewhere.test(code))
const tried = ours.filter(({code}) => !untried.some(each => each.test(code)))
const told = ours.filter(page => !tried.includes(page))

test('every code that the sources can print has a page, and every page a code', () => {
  expect(pages.map(({code}) => code)).toEqual([...new Set([...codesIn(texts), ...ids])].sort())
})

test('a code is made of parts nowhere but where we know it', () => {
  const made = texts.flatMap(text => text.match(/(?:\bcode: |\berror\(\s*)`[^`]*`/g) ?? [])
  expect(made.sort()).toEqual([
    'error(`cli/unknown-${kind.toLowerCase()}`',
    'error(`cli/unknown-${kind}`',
    "error(`cli/wrong-${kind.toLowerCase().replaceAll('_', '-')}`",
  ])
})

test.each(pages)('explain prints $code', async ({code, text}) => {
  expect(await say(projectWith({}), ['explain', code])).toEqual({code: 0, out: text, err: ''})
})

describe.each(tried)('$code', page => {
  const [area = ''] = page.code.split('/')

  test('what its page calls bad is answered in these words', async () => {
    const {cases} = partsOf(page)
    expect(cases.length).toBeGreaterThan(0)
    for (const {example, said} of cases) {
      expect(said).toContain(`(${page.code})\n`)
      expect(await sayExample(area, example)).toContain(said)
    }
  })

  test('nothing is said of what its page calls good', async () => {
    expect(await doubtsAbout(area, partsOf(page).good)).toEqual([])
  })
})

test.each(told)('what the page of $code says is what is said', page => {
  const {cases} = partsOf(page)
  expect(cases.filter(({said}) => !isTold(said, page.code, texts))).toEqual([])
  expect(cases.length).toBeGreaterThan(0)
})

/** The parts of a page that has its form. */
function partsOf({text}: Page) {
  const form = /^# \S+\n\n.+\.\n\n## Why\n\n.+\.\n\n## Bad\n\n([\s\S]+)\n## Good\n\n([\s\S]+)$/
  const [, bad = '', good = ''] = form.exec(text) ?? []
  const cases = [...bad.matchAll(/([\s\S]*?)^```text\n([\s\S]*?)^```\n/gm)]
  return {cases: cases.map(([, example = '', said = '']) => ({example, said})), good}
}
