import {newColumn, newForeignKey, newIndex, newTable, type ProofReport, type SchemaModel} from '@journeywright/schema'
import {shopInput, shopModel} from '@journeywright/schema/testing'
import * as door from '@journeywright/strategy-spec'
import {expect, test} from 'vitest'
import {inputFor, sectionOf, verified, writeDocument} from './write-document.js'

const {readSpecification, specStrategy} = door
const {check} = specStrategy()

test('the exported names', () => {
  expect(Object.keys(door).sort()).toEqual(['htmlStrategy', 'readSpec', 'readSpecification', 'specStrategy'])
})

test('tables, columns and types can be read back', () => {
  const {overview, tables} = readSpecification(writeDocument(inputFor(oddModel())).document)
  expect(overview.map(({name}) => name)).toEqual(['The `Things`', 'Audit.logs'])
  expect(tables.map(({name, columns}) => [name, columns.map(column => `${column.name}: ${column.type}`)])).toEqual([
    ['The `Things`', ['id: bigint', 'a|b: "the|mood"[]', 'select: char(3)', '`tick`: text']],
    ['Audit.logs', ['at: timestamptz', 'thing: bigint']],
  ])
})

test('odd names and texts leave the document whole', async () => {
  const {files, document} = writeDocument(inputFor(oddModel()))
  expect(await check(files)).toEqual([])
  expect(sectionOf(document, '### Table `` The `Things` ``').split('\n')[0]).toBe(
    String.raw`\# No heading, \*no\* list | and \<!-- no comment --> with \`\`\` no code`,
  )
  expect(document).toContain('| <code>a&#124;b</code> | <code>"the&#124;mood"[]</code> | no |')
  expect(document).toContain('CHECK ("select" ~ \'^(a|```)$\')')
  expect(document).toContain('- **`ix`** on `Audit.logs` (`thing`). 1\\. no list Serves')
  expect(document.match(/^````sql$/gm)?.length).toBeGreaterThan(1)
})

test('what only some schemas have is left out of the others', () => {
  const only = newTable({name: 'only', columns: [newColumn('id', 'bigint')], primaryKey: {name: 'pk', columns: ['id']}})
  const {report: _, ...input} = inputFor({...shopModel(), tables: [only], enums: [], accessPatterns: []})
  const headings = writeDocument(input).document.match(/^##+ .*/gm)
  expect(headings).toEqual([
    '## Schema Overview',
    '### New Tables Required',
    '### Diagram',
    '## Table Specifications',
    '### Table `only`',
    '#### Column Definitions',
    '#### Business Rules and Constraints',
    '## Migration Procedures',
    '### Migration Script: `20260102030405_shop`',
    '#### Forward Migration (Apply Changes)',
    '#### Rollback Migration (Reverse Changes)',
    '### Migration Safety Procedures',
    '### Validation Queries',
    '## Data Integrity and Validation',
    '### Constraint Naming',
    '### Rejected Data',
    '## Data Dictionary',
    '## Notes',
  ])
})

test('growth, partitions and retention stand where the schema knows them', () => {
  const [users, ...rest] = shopModel().tables
  const volume = {initialRows: 1000, growthPerYear: 250_000}
  const partitioning = {method: 'range' as const, columns: ['created_at'], reason: 'Old rows go by the month.'}
  const known = users ? [{...users, volume, partitioning, retention: '7 years'}] : []
  const {document} = writeDocument(inputFor({...shopModel(), tables: [...known, ...rest]}))
  expect(sectionOf(document, '### Growth Projections').split('\n').at(-1)).toBe(
    '| `users` | 1,000 | 251,000 | 1,251,000 |',
  )
  expect(sectionOf(document, '### Partitioning Strategy')).toBe(
    '- `users`: by range of `created_at`. Old rows go by the month.',
  )
  expect(sectionOf(document, '### Archive Procedures')).toBe(
    [
      '- `users`: rows are kept 7 years',
      '',
      '```sql',
      "DELETE FROM public.users WHERE created_at < now() - interval '7 years';",
      '```',
    ].join('\n'),
  )
  expect(sectionOf(document, '### Monitoring')).toContain("  (to_regclass('public.users'), 251000)\n")
})

test('after a change, rows of changed tables are counted, and all touched ones are looked for', () => {
  const [users, ...others] = shopModel().tables
  if (!users) throw new Error('Internal error: the shop has users')
  const base = verified({...shopModel(), tables: [{...users, comment: 'Old.', columns: users.columns.slice(0, 3)}]})
  const text = sectionOf(writeDocument(inputFor(shopModel(), {base})).document, '### Validation Queries')
  expect(text).toContain('SELECT \'users\' AS "table", count(*) FROM public.users;')
  for (const {name} of others) expect(text).toContain(`    ('public.${name}')`)
  const same = writeDocument(inputFor(shopModel(), {base: verified(shopModel())})).document
  expect(same).not.toContain('### Validation Queries')
})

test('a query that nothing serves says so', () => {
  const pattern = {
    id: 'by-total',
    description: 'Dear | orders',
    table: 'orders',
    equals: ['total'],
    sortsBy: [],
    sources: [],
  }
  const {document} = writeDocument(inputFor({...shopModel(), accessPatterns: [pattern]}))
  expect(sectionOf(document, '### Query Patterns').split('\n').at(-1)).toBe(
    '| `by-total` Dear &#124; orders | `orders` | `total` |  | none: reads the whole table |',
  )
})

test('proofs are told with their judge, and what is not proved by name', () => {
  const proof: ProofReport = {
    judge: 'PostgreSQL 18.4 (embedded)',
    passed: 40,
    total: 41,
    problems: [],
    proofs: [
      {id: 'migration', title: 'Up, down and up again', passed: 3, total: 3, checks: []},
      {
        id: 'constraints',
        title: 'Every constraint',
        passed: 37,
        total: 38,
        checks: [{name: 'orders.chk_orders_total', status: 'not proved', detail: 'No row found.'}],
      },
    ],
  }
  const {document} = writeDocument({...shopInput(), proof})
  expect(document).toContain('> Database: PostgreSQL (proved on PostgreSQL 18.4 (embedded))')
  expect(document).toContain('- **Tried**: Up, down and up again on PostgreSQL 18.4 (embedded), 3 of 3.')
  expect(sectionOf(document, '## Proof')).toContain('40 of 41 proved.')
  expect(sectionOf(document, '### Not Proved')).toBe('- orders.chk_orders_total: not proved. No row found.')
})

test('after an earlier schema, only what is new is new', () => {
  const [users, orders, items] = shopModel().tables
  if (!users || !orders || !items) throw new Error('Internal error: the shop has three tables')
  const base = verified({
    ...shopModel(),
    tables: [{...users, columns: users.columns.slice(0, 3), checks: []}, {...orders, name: 'purchases'}, items],
  })
  const {document} = writeDocument(inputFor(shopModel(), {base}))
  expect(sectionOf(document, '### New Tables Required')).toBe('- **`orders`**: A purchase. (sales)')
  expect(sectionOf(document, '### Modified Tables')).toBe(
    '- **`users`**: adds column created_at and adds check chk_users_email',
  )
  expect(sectionOf(document, '### Removed Tables')).toBe('- **`purchases`**')
  expect(sectionOf(document, '### Migration Safety Procedures')).toContain("-t 'public.users' -t 'public.purchases'")
})

const damages: readonly (readonly [string, string, string, string])[] = [
  [
    'SQL that PostgreSQL does not parse',
    'CREATE TYPE public.order_status AS',
    'CREATE TYP public.order_status AS',
    'Unexpected SQL, expected what PostgreSQL parses; it says: syntax error at or near "TYP"',
  ],
  [
    'a column that the SQL does not have',
    '| `email` | `text` | no |',
    '| `mail` | `text` | no |',
    'Unexpected column `users.mail`, expected what the rest of the document says',
  ],
  [
    'a table without section',
    '- **`orders`**',
    '- **`bills`**',
    'Unexpected table `bills`, expected what the rest of the document says',
  ],
  [
    'a section that is gone',
    '## Migration Procedures',
    '',
    'Unexpected document without `Migration Procedures`, expected that section',
  ],
]

test.each(damages)('%s is rejected', async (_, text, damaged, expected) => {
  const content = writeDocument(shopInput()).document.replace(text, damaged)
  const problems = await check([{path: 'database-schema.md', content}])
  expect(problems.map(({message}) => message)).toEqual([expected])
  const line =
    damaged === '' ? content.split('\n').length : content.slice(0, content.indexOf(damaged)).split('\n').length
  expect(problems.map(({at}) => at?.line)).toEqual([line])
})

test('no document is rejected', async () => {
  expect((await check([])).map(({code}) => code)).toEqual(['spec/missing-file'])
})

function oddModel(): SchemaModel {
  const things = newTable({
    name: 'The `Things`',
    comment: '# No heading, *no* list |\nand <!-- no comment --> with ``` no code',
    columns: [
      newColumn('id', 'bigint', {identity: 'always', comment: 'It | is -- it */'}),
      newColumn(
        'a|b',
        {kind: 'array', of: {kind: 'enum', name: 'the|mood'}},
        {default: "'{}'", classification: ['pii']},
      ),
      newColumn('select', {kind: 'char', length: 3}, {comment: 'line\nbreak'}),
      newColumn('`tick`', 'text', {nullable: true, default: "'`'"}),
    ],
    primaryKey: {name: 'pk', columns: ['id']},
    checks: [{name: 'chk|x', expression: '"select" ~ \'^(a|```)$\'', reason: '> no quote', sources: []}],
    sources: [{authority: 'stated', text: 'things & <b>', span: [0, 1]}],
  })
  const logs = newTable({
    name: 'logs',
    namespace: 'Audit',
    columns: [newColumn('at', 'timestamptz'), newColumn('thing', 'bigint')],
    primaryKey: {name: 'pk_logs', columns: ['at']},
    foreignKeys: [newForeignKey({name: 'fk', columns: ['thing'], table: 'The `Things`'})],
    indexes: [newIndex({name: 'ix', columns: ['thing'], reason: '1. no list'})],
  })
  const mood = {name: 'the|mood', namespace: 'public', values: ['a|b', '`'], comment: '- no item', sources: []}
  return {...shopModel(), name: '*odd*', tables: [things, logs], enums: [mood], accessPatterns: []}
}
