import {shopInput, shopModel} from '@journeywright/schema/testing'
import {specStrategy} from '@journeywright/strategy-spec'
import {expect, test} from 'vitest'
import {inputFor, writeDocument} from './write-document.js'

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

test('a mark without end is reported at its line', () => {
  const content = writeDocument(shopInput()).document.replace('<!-- /keep:notes -->', 'Lost?')
  const {problems} = writeDocument({...shopInput(), previous: [{path, content}]})
  expect(problems.map(({code, at}) => [code, content.split('\n')[(at?.line ?? 0) - 1]])).toEqual([
    ['spec/open-keep-block', '<!-- keep:notes -->'],
  ])
})

function fill(document: string, id: string, text: string): string {
  return document.replace(`<!-- keep:${id} -->\n`, () => `<!-- keep:${id} -->\n${text}`)
}
