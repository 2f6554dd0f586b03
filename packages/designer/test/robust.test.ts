import {designSchema, readConventions, requestText} from '@journeywright/designer'
import {formatProblem} from '@journeywright/problems'
import {schemaRules, verifySchema} from '@journeywright/schema'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

const {packs} = installedPacks()
const words = fc.constantFrom(
  ...'order user table group primary key product department employee status total name id a each has many exactly one and or of the is unique between 5 10 audit payment review select room Über naïve 表 order_id customer_id price email'.split(
    ' ',
  ),
)
const marks = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n- ', '\n# ', ':\n', ' (', ') ', ' -> ', '`', '"', "'")
const texts = fc.array(fc.tuple(words, marks), {maxLength: 40}).map(parts => parts.flat().join(''))
const houses = fc
  .subarray([
    'Use UUID primary keys.',
    'Table names are singular.',
    'Every table has deleted_at.',
    'Do not use enums.',
    'Audit every table.',
  ])
  .map(
    sentences =>
      readConventions(sentences.map(text => ({text, at: {file: 'house.md', line: 1, column: 1}}))).conventions,
  )

test('whatever is written, the design verifies, has reasons, and its spans quote the request', () => {
  fc.assert(
    fc.property(texts, houses, (request, conventions) => {
      const design = designSchema({request, packs, conventions})
      for (const {text, span} of design.report.coverage) expect(request.slice(...span)).toBe(text)
      if (design.status === 'needs-input') return
      const {problems} = verifySchema(design.model, schemaRules)
      expect(problems.filter(({severity}) => severity === 'error').map(formatProblem)).toEqual([])
      for (const table of design.model.tables) {
        const parts = [
          table,
          ...table.columns,
          ...table.uniques,
          ...table.checks,
          ...table.foreignKeys,
          ...table.indexes,
        ]
        expect(parts.filter(({sources}) => sources.length === 0)).toEqual([])
        const stated = parts.flatMap(({sources}) => sources.filter(({authority}) => authority === 'stated'))
        const quoted = stated.map(source => (source.authority === 'stated' ? request.slice(...source.span) : ''))
        expect(quoted).toEqual(stated.map(source => ('text' in source ? source.text : '')))
        expect([table, ...table.columns].filter(({comment}) => comment === '')).toEqual([])
      }
    }),
    {numRuns: 200, seed: 7},
  )
})

test('a text is its own request text', () => {
  expect(requestText({request: 'A shop'})).toBe('A shop')
})
