import {readFileSync} from 'node:fs'
import {checkControlled, defaultConventions, designSchema, readConventions} from '@journeywright/designer'
import {expect, test} from 'vitest'
import {printColumns} from './print-columns.js'

const page = readFileSync(new URL('../../../../docs/controlled-language.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```sentences\n([\s\S]*?)```\n\n```tables\n([\s\S]*?)```/g)].map(
  ([, sentences = '', tables = '']) => [sentences, tables] as const,
)
const {conventions} = readConventions([
  {text: 'Tables have no created_at or updated_at.', at: {file: 'page', line: 1, column: 1}},
])

test('the page has an example for each of its chapters', () => {
  expect(examples.length).toBe(6)
  expect(defaultConventions.timestamps.value).toBe('entities')
})

test.each(examples)('the page is right about %s', (sentences, tables) => {
  expect(checkControlled(sentences, 'page')).toEqual([])
  const design = designSchema({request: sentences, packs: [], conventions})
  expect(design.status === 'designed' ? printColumns(design.model) : design.status).toBe(tables)
})

test.each([...page.matchAll(/`((?:Each|No two|For each|Note:)[^`]*(?:``)?\.)`(?!`)/g)].map(match => match[1] ?? ''))(
  'it is in the language: %s',
  sentence => {
    const isProse = sentence.includes('sees only')
    const home = 'A visit is kept in `visits`.'
    expect(checkControlled(`${home}\n${sentence}`, 'page').length).toBe(isProse ? 1 : 0)
  },
)
