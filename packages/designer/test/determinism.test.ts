import {briefText, defaultConventions, designSchema, type Brief, type DesignInput} from '@journeywright/designer'
import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

const {packs} = installedPacks()
const brief: Brief = {
  project: {name: 'tools', database_type: 'postgresql', type: 'saas', scale: 'medium'},
  task: {
    type: 'schema_design',
    description: 'Members borrow tools.',
    requirements: ['Members reserve tools.', 'An audit trail.'],
  },
}

const requests: readonly (readonly [kind: string, input: Pick<DesignInput, 'request' | 'brief' | 'answers'>])[] = [
  [
    'a domain in a sentence',
    {
      request:
        'A marketplace with wishlists, several warehouses, roles and permissions, payouts, multi-tenancy and an audit trail',
    },
  ],
  ['a brief', {request: briefText(brief), brief}],
  [
    'the controlled language',
    {
      request:
        'Each keeper has a name and a unique badge. Each cage has a code. Each keeper feeds many cages and each cage is fed by many keepers.',
    },
  ],
  [
    'prose',
    {
      request:
        'The aviary keeps rings, wingspan in cm and a hatch date of each bird. Keepers weigh birds, and every weighing has a time and a weight between 5 and 900. A bird belongs to one species; species have a Latin name, which is unique. Delete weighings after two years.',
    },
  ],
  [
    'lists and answers',
    {
      request:
        '# Kiln\n- code\n- max temperature\n\nfirings(id, kiln_id, started_at, curve)\n\nGlaze: name, recipe, toxic',
      answers: [{question: 'glazes', by: 'Mo', text: 'Each firing uses many glazes.'}],
    },
  ],
  ['something unknown', {request: 'A system for zorbing and quidditch fixtures'}],
  ['another language', {request: 'Eine Datenbank für Bücher und Ausleihen einer Bibliothek'}],
]

/** Pieces of what requests are made of, which meet in ways that no person writes. */
const pieces = [
  'Each ',
  'A ',
  ' has ',
  ' has many ',
  ' belongs to ',
  ' is unique',
  ' must be between ',
  ' and ',
  ', ',
  '. ',
  ': ',
  '\n',
  '\n- ',
  '\n# ',
  '```\n',
  '(',
  ')',
  '[',
  '"',
  "'",
  '`',
  '$1',
  '\\',
  '{{',
  '\u0000',
  '\u202e',
  '😀',
  'ß',
  'İ',
  '表',
  'order',
  'orders',
  'user',
  'constructor',
  '__proto__',
  'toString',
  'CREATE TABLE t (',
  'price',
  '5',
  '-1e999',
  'if ',
  ' then ',
]

function bytes(input: Pick<DesignInput, 'request' | 'brief' | 'answers'>, some = packs): string {
  return JSON.stringify(designSchema({...input, packs: some, conventions: defaultConventions}))
}

describe.each(requests)('%s', (_, input) => {
  const expected = bytes(input)

  test('20 designs of it are the same bytes, whatever was designed between them', () => {
    const others = requests.map(([, other]) => other)
    for (let run = 0; run < 20; run++) {
      bytes(others[run % others.length] ?? input)
      expect(bytes(input) === expected).toBe(true)
    }
  })

  test('the order of packs changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...packs], {minLength: packs.length}), shuffled => {
        expect(bytes(input, shuffled) === expected).toBe(true)
      }),
      {numRuns: 10, seed: 11},
    )
  })
})

test('any text at all gives a design or a question, the same each time, and quotes what was written', () => {
  const any = fc.oneof(
    fc.string({unit: 'binary', maxLength: 300}),
    fc.string({unit: 'grapheme', maxLength: 300}),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 8})), {maxLength: 40})
      .map(each => each.join('')),
  )
  fc.assert(
    fc.property(any, request => {
      const design = designSchema({request, packs, conventions: defaultConventions})
      expect(bytes({request}) === JSON.stringify(design)).toBe(true)
      for (const {text, span} of design.report.coverage) expect(request.slice(...span)).toBe(text)
    }),
    {numRuns: 200, seed: 13},
  )
})
