import {readFileSync} from 'node:fs'
import {formatProblem} from '@journeywright/problems'
import {newColumn, newTable} from '@journeywright/schema'
import {shopInput, shopModel} from '@journeywright/schema/testing'
import {htmlStrategy, specStrategy} from '@journeywright/strategy-spec'
import {expect, test} from 'vitest'
import {inputFor, writeDocument} from './write-document.js'

const path = 'docs/schema.mustache'
const strategy = specStrategy({template: path})
const guide = readFileSync(new URL('../../../docs/specification.md', import.meta.url), 'utf8')
const example = /```mustache\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''

function writeWith(content: string, input = shopInput()) {
  const {files, problems} = strategy.write({...input, previous: [...input.previous, {path, content}]})
  return {files, document: files[0]?.content ?? '', said: problems.map(problem => formatProblem(problem))}
}

test('the template of the guide puts the parts in its order, leaves out and adds', async () => {
  const {files, document, said} = writeWith(example)
  expect(said).toEqual([])
  expect(document.match(/^## .*$/gm)).toEqual([
    '## Schema Overview',
    '## Assumptions and Open Questions',
    '## How We Roll Out',
    '## Migration Procedures',
    '## Table Specifications',
    '## Foreign Key Relationships',
    '## Notes',
  ])
  expect(document).not.toContain('\n\n\n')
  expect(await strategy.check(files)).toEqual([])
})

test('a part that is empty takes what stands around it along', () => {
  const only = newTable({name: 'only', columns: [newColumn('id', 'bigint')], primaryKey: {name: 'pk', columns: ['id']}})
  const input = inputFor({...shopModel(), tables: [only], enums: [], accessPatterns: []})
  const {document} = writeWith(
    '{{header}}\n{{overview}}\n{{#relationships}}\n## Keys\n\n{{relationships}}\n{{/relationships}}\n{{tables}}\n{{migration}}\n{{notes}}\n',
    input,
  )
  expect(document).not.toContain('## Keys')
  expect(
    writeWith(example.replace('{{relationships}}', '{{#relationships}}KEYS{{/relationships}}')).document,
  ).toContain('\nKEYS\n')
})

test('braces in the schema are no tags', () => {
  const [users, ...others] = shopModel().tables
  const tables = users ? [{...users, comment: 'Has {{notes}} & <b>.'}, ...others] : others
  expect(writeWith(example, inputFor({...shopModel(), tables})).document).toContain(String.raw`Has {{notes}} & \<b>.`)
})

test('what people wrote stays, and a run without news changes nothing', () => {
  const {document} = writeWith(example)
  const content = document.replace('<!-- keep:notes -->\n', '<!-- keep:notes -->\nAsk Kim.\n')
  const again = writeWith(example, {...shopInput(), previous: [{path: 'database-schema.md', content}]})
  expect(again.document).toBe(content)
})

test('the page is made of it, too', () => {
  const {files} = htmlStrategy({template: path}).write({...shopInput(), previous: [{path, content: example}]})
  expect(files[0]?.content).toContain('How We Roll Out</h2>')
})

test.each([
  [
    '{{header}}\n\n  {{overviw}}\n{{tables}}{{migration}}{{notes}}{{overview}}',
    ['docs/schema.mustache:3:3 error Unexpected part `overviw`, expected `overview`'],
  ],
  [
    '{{header}}\n{{overview}}\n{{tables}}\n{{> migration}}\n{{notes}}',
    [
      'docs/schema.mustache:4:1 error Unexpected part `> migration`, expected `migration`',
      'docs/schema.mustache:5:10 error Unexpected template without `{{migration}}`, expected what no specification can do without',
    ],
  ],
  [
    '{{header}}\n{{#overview}}',
    ['docs/schema.mustache:2:14 error Unexpected tag, expected Mustache; it says: Unclosed section "overview"'],
  ],
])('template %# is refused with its place, and nothing is written', (content, expected) => {
  const {files, said} = writeWith(content)
  expect(files).toEqual([])
  expect(said.map(text => text.split(' (spec/')[0])).toEqual(expected)
})

test('a template that is not there is said, and one that is, wanted', () => {
  const {files, problems} = strategy.write(shopInput())
  expect([files, problems.map(({code}) => code)]).toEqual([[], ['spec/missing-template']])
  expect([strategy.wants?.(path), strategy.wants?.('docs/other.mustache')]).toEqual([true, false])
  expect(writeDocument(shopInput()).problems).toEqual([])
})
