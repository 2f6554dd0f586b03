import {formatProblem} from '@journeywright/problems'
import {shopInput, shopModel} from '@journeywright/schema/testing'
import {specStrategy} from '@journeywright/strategy-spec'
import {expect, test} from 'vitest'
import {inputFor, sectionOf, writeDocument} from './write-document.js'

const path = 'database-schema.md'
const later = {...shopInput().run, createdAt: '2026-05-06T07:08:09.000Z'}

test('a second run without news changes nothing, not even on another day', () => {
  const {document} = writeDocument(shopInput())
  const again = writeDocument({...shopInput(), run: later, previous: [{path, content: document}]})
  expect(again).toEqual({files: [{path, content: document}], problems: [], document})
})

test('what people wrote stays, and is no news', async () => {
  const kept = 'Ask Kim first: $& costs $1.\n\n## Table Specifications\n\n```sql\nSELECT 1\n```\n'
  const content = fill(writeDocument(shopInput()).document, 'table-users', kept)
  const {document, files} = writeDocument({...shopInput(), run: later, previous: [{path, content}]})
  expect(document).toBe(content)
  expect(await specStrategy().check(files)).toEqual([])
})

test('news make the version rise, keep the first date and what people wrote', () => {
  const content = fill(writeDocument(shopInput()).document, 'notes', 'Mind the gap.\n')
  const [users, ...rest] = shopModel().tables
  const tables = users ? [{...users, comment: 'A person.'}, ...rest] : rest
  const {document} = writeDocument(inputFor({...shopModel(), tables}, {run: later, previous: [{path, content}]}))
  expect(document).toContain('> Created: 2026-01-02\n> Updated: 2026-05-06\n> Version: 1.1.0\n')
  expect(document).toContain('<!-- keep:notes -->\nMind the gap.\n<!-- /keep:notes -->')
  const third = writeDocument(inputFor(shopModel(), {run: later, previous: [{path, content: document}]}))
  expect(third.document).toContain('> Version: 1.2.0\n')
})

test('what was written about a table that is gone moves to the end', async () => {
  const content = fill(writeDocument(shopInput()).document, 'table-order_items', 'Lines are few.\n')
  const tables = shopModel().tables.slice(0, 2)
  const {document, files} = writeDocument(inputFor({...shopModel(), tables}, {previous: [{path, content}]}))
  expect(document.endsWith('<!-- keep:table-order_items -->\nLines are few.\n<!-- /keep:table-order_items -->\n')).toBe(
    true,
  )
  expect(await specStrategy().check(files)).toEqual([])
  const again = writeDocument(inputFor({...shopModel(), tables}, {previous: files}))
  expect(again.document).toBe(document)
})

test('text of two places of one name is kept, and the second moves to the end', () => {
  const block = (text: string) => `<!-- keep:notes -->\n${text}\n<!-- /keep:notes -->\n`
  const content = `${fill(writeDocument(shopInput()).document, 'notes', 'First.\n')}\n${block('Second.')}`
  const {document} = writeDocument({...shopInput(), previous: [{path, content}]})
  expect(document.match(/^(?:First|Second)\.$/gm)).toEqual(['First.', 'Second.'])
  expect(writeDocument({...shopInput(), previous: [{path, content: document}]}).document).toBe(document)
})

test('a mark without end is reported at its line', () => {
  const content = writeDocument(shopInput()).document.replace('<!-- /keep:notes -->', 'Lost?')
  const {files, problems} = writeDocument({...shopInput(), previous: [{path, content}]})
  expect(files).toEqual([])
  expect(problems.map(({code, at}) => [code, content.split('\n')[(at?.line ?? 0) - 1]])).toEqual([
    ['spec/open-keep-block', '<!-- keep:notes -->'],
  ])
})

test.each([
  ['## Data Dictionary', 'Who ordered.', 'Who paid.', 'Data Dictionary'],
  ['# Database Schema Specification', 'for a small shop.', 'for a big shop.', 'Database Schema Specification'],
])('a change of what is generated below %s is a problem, and is not written over', (heading, old, changed, section) => {
  const whole = writeDocument(shopInput()).document
  const at = whole.lastIndexOf(old)
  const content = whole.slice(0, at) + changed + whole.slice(at + old.length)
  const {files, problems} = writeDocument({...shopInput(), previous: [{path, content}]})
  expect(files).toEqual([])
  expect(problems.map(problem => formatProblem(problem))).toEqual([
    `database-schema.md:${content.split('\n').indexOf(heading) + 1}:1 error Unexpected change inside of what is generated below \`${section}\`, expected people's text between \`keep\` marks (spec/edited-text)\n  fix: Move the change between two \`keep\` marks, or add \`--force\` to have it written over.`,
  ])
  const shared = (text: string) => specStrategy().shares?.({path, content: text})
  expect([whole, content, 'Ours.'].map(shared)).toEqual([true, false, false])
  const input = shopInput()
  expect(writeDocument({...input, run: {...input.run, force: true}, previous: [{path, content}]}).document).toBe(whole)
})

test('text after the end is not written over either', () => {
  const content = `${writeDocument(shopInput()).document}\nMind the gap.\n`
  const {problems} = writeDocument({...shopInput(), previous: [{path, content}]})
  expect(problems.map(({code, at}) => [code, at?.line])).toEqual([['spec/edited-text', content.split('\n').length - 3]])
})

test('every table and every part of the document that people have a say in has its marks', () => {
  const ids = [...writeDocument(shopInput()).document.matchAll(/^<!-- keep:(\S+) -->$/gm)].map(([, id]) => id)
  expect(ids).toEqual([
    'overview',
    'table-users',
    'table-orders',
    'table-order_items',
    'migration',
    'indexing',
    'relationships',
    'integrity',
    'performance',
    'dictionary',
    'questions',
    'notes',
  ])
})

test('beside a specification it has its place, its reference and what was there', async () => {
  const spec = '.agent-os/specs/2026-01-02-shop/spec.md'
  const input = {...shopInput(), run: {...later, spec}}
  const {files, document} = writeDocument(input)
  expect(files.map(file => file.path)).toEqual(['.agent-os/specs/2026-01-02-shop/sub-specs/database-schema.md'])
  expect(document).toContain(`\nThis is the database schema specification for the spec detailed in @${spec}\n`)
  expect(writeDocument({...input, previous: files}).document).toBe(document)
  const elsewhere = {path, content: fill(document, 'notes', 'Mind the gap.\n')}
  expect(writeDocument({...input, previous: [elsewhere]}).document).toBe(elsewhere.content)
  const other = {...elsewhere, content: document.replace(spec, 'specs/other/spec.md')}
  expect(writeDocument({...input, previous: [other]})).toEqual({files, problems: [], document})
  expect(await specStrategy().check(files)).toEqual([])
  const wanted = [...files.map(file => file.path), spec, 'database-schema.md', 'src/database-schema.md', 'aspec.md']
  expect(wanted.map(each => specStrategy().wants?.(each))).toEqual([true, true, true, false, false])
})

test('what the specification asks of speed and rules is quoted with its lines, and following it makes the version rise', () => {
  const spec = 'specs/2026-01-02-shop/spec.md'
  const content = [
    '## Data Models',
    'Each order has a total.',
    '## Business Rules',
    '- A total is *never* negative.',
    '## Performance',
    '- The orders of a user load in under 100 ms.',
  ].join('\n')
  const input = {...shopInput(), run: {...later, spec}, previous: [{path: spec, content}]}
  const {files, document} = writeDocument(input)
  expect(sectionOf(document, '### Business Rules of the Specification')).toBe(
    String.raw`- A total is \*never\* negative. (line 4)`,
  )
  expect(sectionOf(document, '### Performance Targets')).toBe('- The orders of a user load in under 100 ms. (line 6)')
  const stricter = {path: spec, content: content.replace('100 ms', '50 ms')}
  expect(writeDocument({...input, previous: [...files, stricter]}).document).toContain('> Version: 1.1.0\n')
  expect(writeDocument({...input, previous: [...files, ...input.previous]}).document).toBe(document)
})

test.each(['../spec.md', '/home/spec.md', 'C:/spec.md'])('a specification elsewhere (%s) has none beside it', spec => {
  expect(writeDocument({...shopInput(), run: {...later, spec}}).files.map(file => file.path)).toEqual([path])
})

function fill(document: string, id: string, text: string): string {
  return document.replace(`<!-- keep:${id} -->\n`, () => `<!-- keep:${id} -->\n${text}`)
}
