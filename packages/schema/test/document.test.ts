import {formatPlace, formatProblem, placeAt} from '@journeywright/problems'
import {
  completeDocument,
  databaseSchemaSchema,
  deriveRelationships,
  readSchemaDocument,
  type DesignReport,
} from '@journeywright/schema'
import {shopInput, shopModel} from '@journeywright/schema/testing'
import {Ajv2020} from 'ajv/dist/2020.js'
import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {nastyModel} from './nasty-model.js'

const published = new URL('../schemas/database-schema.schema.json', import.meta.url)
const report: DesignReport = {assumptions: [], questions: [], coverage: [], confidence: 1}
const shop = JSON.stringify(completeDocument(shopModel(), report, 'All at once.'), null, 2)

async function say(text: string): Promise<string> {
  const {document, problems} = await readSchemaDocument(text, 'db-schema.json')
  expect(document === null).toBe(problems.length > 0)
  return problems.map(formatProblem).join('\n')
}

test('the published JSON Schema is the exported one', () => {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(published, JSON.stringify(databaseSchemaSchema, null, 2))
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(databaseSchemaSchema)
})

test.each([
  ['the shop', completeDocument(shopModel(), shopInput().report ?? report, 'All at once.')],
  ['every part of the model', completeDocument(nastyModel(), report, '')],
])('a document of %s is read back as it was written', async (_, document) => {
  const {document: read, problems} = await readSchemaDocument(JSON.stringify(document), 'db-schema.json')
  expect(problems).toEqual([])
  expect(read).toEqual(document)
})

test('a byte order mark does not shift places', async () => {
  expect(await say(`\uFEFF${shop}`)).toBe('')
  expect(await say('\uFEFF{')).toContain('db-schema.json:1:3 error')
})

test.each([
  ['', 'db-schema.json:1:1 error Unexpected end of the text, expected a JSON value'],
  ['{"name": "shop",}', 'db-schema.json:1:17 error Unexpected "}", expected a key in double quotes'],
  ['{\n  "tables": [1 2]\n}', 'db-schema.json:2:16 error Unexpected "2", expected `,` or `]`'],
  ["{'name': 1}", 'db-schema.json:1:2 error Unexpected "\'", expected a key in double quotes'],
  ['{} trailing', 'db-schema.json:1:4 error Unexpected "t", expected the end of the text'],
  ['"a\nb"', 'db-schema.json:1:1 error Unexpected "\\"", expected a JSON value'],
])('text that is no JSON: %j', async (text, expected) => {
  const [first = ''] = (await say(text)).split('\n')
  expect(first).toBe(`${expected} (schema/document-not-json)`)
})

test('JSON that is too deep for any reader is no crash', async () => {
  expect(await say('['.repeat(5000))).toContain(
    'db-schema.json:1:202 error Unexpected "[", expected at most 200 levels',
  )
})

const type = 'at `$.tables[0].columns[0].type'
const key = 'columns": [\n        {\n          "name": "id",\n          "type": '

/** What is replaced in the shop, by what, and what is then said of which piece of the text; `>` means the place after it. */
const damages: readonly (readonly [string, string, readonly (readonly [piece: string, said: string])[]])[] = [
  [
    '"kind": "associative"',
    '"kind": "join"',
    [
      [
        '"join"',
        'value `join`, expected one of `entity`, `associative`, `event`, `lookup`, `history` at `$.tables[2].kind` (schema/document-unknown-value)',
      ],
    ],
  ],
  [
    '"kind": "bigint"',
    '"kind": "bigit"',
    [['"bigit"', `value \`bigit\`, expected \`bigint\` ${type}.kind\` (schema/document-unknown-value)`]],
  ],
  [
    '"kind": "bigint"',
    '"kind": "varchar", "lenght": 3',
    [
      [`${key}>`, `object without \`length\` ${type}\`, expected that key (schema/document-missing-key)`],
      ['"lenght"', `key \`lenght\`, expected \`length\` ${type}\` (schema/document-unknown-key)`],
    ],
  ],
  [
    '"kind": "bigint"',
    '',
    [[`${key}>`, `object without \`kind\` ${type}\`, expected that key (schema/document-missing-key)`]],
  ],
  [
    '"precision": 12',
    '"precision": 0.5',
    [
      ['0.5', '0.5 at `$.tables[1].columns[3].type.precision`, expected integer (schema/document-unexpected-value)'],
      [
        '0.5',
        '0.5 at `$.tables[1].columns[3].type.precision`, expected a number >= 1 (schema/document-unexpected-value)',
      ],
    ],
  ],
  [
    '"name": "users"',
    '"name": ""',
    [['""', '`` at `$.tables[0].name`, expected some text (schema/document-unexpected-value)']],
  ],
  [
    '"retention": null',
    '"retention": 777',
    [['777', '777 at `$.tables[0].retention`, expected string or null (schema/document-unexpected-value)']],
  ],
  [
    '"name": "shop"',
    '"name": "shop", "name": "market", "nane": []',
    [
      ['"name": "market"', 'second `$.name`, expected each key once (schema/document-repeated-key)'],
      ['"nane"', 'key `nane`, expected `name` at `$` (schema/document-unknown-key)'],
    ],
  ],
]
test.each(damages)('%s replaced by %s', async (found, replacement, expected) => {
  const text = shop.replace(found, replacement)
  const said = (await say(text)).split('\n').filter(line => !line.startsWith('  '))
  const lines = expected.map(([piece, message]) => {
    const start = piece.replace(/>$/, '')
    const offset = text.indexOf(start) + (piece.endsWith('>') ? start.length : 0)
    return `${formatPlace(placeAt('db-schema.json', text, offset))} error Unexpected ${message}`
  })
  expect(said).toEqual(lines)
})

test('the JSON Schema is one by the rules of draft 2020-12, and strict', () => {
  expect(() => new Ajv2020({strict: true}).compile(databaseSchemaSchema)).not.toThrow()
})

test('a relationship says what the keys and columns of its table allow', () => {
  const [first, ...rest] = shopModel().tables
  if (!first) throw new Error('the shop has tables')
  const [manager, ...others] = deriveRelationships({tables: [first, ...rest]})
  expect(others.map(({name, cardinality, required}) => [name, cardinality, required])).toEqual([
    ['fk_orders_user', 'many-to-one', true],
    ['fk_order_items_order', 'many-to-one', true],
  ])
  expect(manager).toEqual({
    name: 'fk_users_manager',
    from: {table: 'users', columns: ['manager_id']},
    to: {table: 'users', columns: ['id']},
    cardinality: 'many-to-one',
    required: false,
    onDelete: 'set null',
    reason: '',
  })
  const unique = {name: 'uq_manager', columns: ['manager_id'], nullsDistinct: true, reason: '', sources: []}
  expect(deriveRelationships({tables: [{...first, uniques: [unique]}]})[0]?.cardinality).toBe('one-to-one')
})
