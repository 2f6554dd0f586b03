import {formatProblem} from '@journeywright/problems'
import {
  changeRules,
  judgeSchema,
  schemaRules,
  type ElementRule,
  type SchemaChange,
  type SchemaModel,
} from '@journeywright/schema'
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {modelFromExample} from '@journeywright/schema/testing'

const folder = new URL('../docs/rules/', import.meta.url)
/** Those of rules; what is said of documents and scripts is not a rule's. */
const pages = readdirSync(folder)
  .map(name => name.replace(/\.md$/, ''))
  .filter(name => !/^(?:document|plan|rename|sql)-/.test(name))
const badExample = /```json\n([^`]*)```\n\n```text\n([\s\S]*?)\n```/g
const rules = [
  ...schemaRules.map(rule => pageOf(rule, readModel)),
  ...changeRules.map(rule => pageOf(rule, readChange)),
]
const goodExample = /```json\n([^`]*)```/g

test('each rule has a page and each page a rule', () => {
  expect(pages.sort()).toEqual(rules.map(({id}) => id.replace('schema/', '')).sort())
})

describe.each(rules)('$id', rule => {
  const text = readFileSync(new URL(`${rule.id.replace('schema/', '')}.md`, folder), 'utf8')
  const [, head = '', bad = '', good = ''] = /^([\s\S]*)\n## Bad\n([\s\S]*)\n## Good\n([\s\S]*)$/.exec(text) ?? []

  test('its page starts with id and summary and says why', () => {
    expect(head.startsWith(`# ${rule.id}\n\n${rule.summary}\n\n## Why\n\n`)).toBe(true)
  })
  test('reports what its page calls bad, in these words', () => {
    const examples = [...bad.matchAll(badExample)].map(([, example = '', output = '']) => ({example, output}))
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.map(({example}) => rule.say(example))).toEqual(examples.map(({output}) => output))
  })
  test('is content with what its page calls good', () => {
    const examples = [...good.matchAll(goodExample)].map(([, example = '']) => example)
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.map(rule.say)).toEqual(examples.map(() => ''))
  })
})

function pageOf<Subject>(rule: ElementRule<Subject>, read: (example: string) => Subject) {
  const say = (example: string) => judgeSchema([rule], read(example)).map(formatProblem).join('\n')
  return {id: rule.id, summary: rule.summary, say}
}

function readModel(example: string): SchemaModel {
  return modelFromExample(JSON.parse(example))
}

/** A rule over two schemas has both in each example. */
function readChange(example: string): SchemaChange {
  const {from, to} = JSON.parse(example)
  return {from: modelFromExample(from), to: modelFromExample(to)}
}
