import {newColumn, planChange} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {specStrategy} from '@journeywright/strategy-spec'
import {expect, test} from 'vitest'
import {inputFor, sectionOf, verified, writeDocument} from './write-document.js'

const base = shopModel()
const [users, ...others] = base.tables
const mail = {name: 'uq_users_fax', columns: ['fax'], nullsDistinct: true, reason: '', sources: []}
const wider = {
  ...base,
  tables: users
    ? [
        {
          ...users,
          columns: [...users.columns, newColumn('fax', 'text', {nullable: true})],
          uniques: [...users.uniques, mail],
        },
        ...others,
      ]
    : [],
}
const {migrations} = planChange(base, wider, {createdAt: '2026-03-01T09:30:00.000Z', slug: 'fax'})
const input = {...inputFor(wider), base: verified(base), migrations}
const {document, files} = writeDocument(input)

test('each part of a change has its script and its way back, in their order', async () => {
  const headings = document.split('\n').filter(line => /^### |^#### /.test(line) && /Migra|Lock/.test(line))
  const script = (name: string) => [
    `### Migration Script: \`${name}\``,
    '#### Forward Migration (Apply Changes)',
    '#### Rollback Migration (Reverse Changes)',
  ]
  expect(headings).toEqual([
    ...script('20260301093000_fax'),
    ...script('20260301093001_fax_index'),
    ...script('20260301093002_fax_keys'),
    '### What It Locks and Loses',
    '### Migration Safety Procedures',
  ])
  const index = sectionOf(document, '### Migration Script: `20260301093001_fax_index`')
  expect(index).toContain('CREATE UNIQUE INDEX CONCURRENTLY uq_users_fax')
  expect(index).not.toContain('BEGIN;\n\n')
  expect(document.match(/Changes the schema in/g)).toHaveLength(1)
  expect(await specStrategy().check(files)).toEqual([])
})

test('what is locked and what is hard is said of each operation, and nothing of those that only make something new', () => {
  expect(sectionOf(document, '### What It Locks and Loses').split('\n')).toEqual([
    '| Operation | Locks | Loses | Complexity |',
    '| --- | --- | --- | --- |',
    '| add-column `public.users.fax` | `public.users` access exclusive, for a moment | nothing | low: rows stay as they are; what they lack is read from the catalog |',
    '| create-index `public.uq_users_fax` | `public.users` share update exclusive, for a scan | nothing | medium: every row is read, while others read and write; it stops at two rows with one key |',
    '| add-constraint `public.users.uq_users_fax` | `public.users` access exclusive, for a moment | nothing | low: its index is there already |',
  ])
  expect(writeDocument(inputFor(base)).document).not.toContain('### What It Locks and Loses')
})

test('how hard it is and whether others must be kept out is said before what to save', () => {
  const steps = (text: string) => sectionOf(text, '### Migration Safety Procedures').split('\n').slice(0, 2)
  expect(steps(document)).toEqual([
    '- **Complexity**: medium, 1 of 3 operations.',
    '- **Maintenance window**: none needed, what keeps others from reading or writing takes a moment.',
  ])
  expect(steps(writeDocument(inputFor(base)).document)[1]).toBe(
    '- **Maintenance window**: none needed, no table that is there is locked.',
  )
  const tables = base.tables.map(table => ({
    ...table,
    columns: table.columns.map(column =>
      column.name === 'line_no' ? {...column, type: {kind: 'bigint'} as const} : column,
    ),
  }))
  const other = {...base, tables}
  const rewrite = planChange(base, other, {createdAt: '2026-03-01T09:30:00.000Z'})
  expect(
    steps(writeDocument({...inputFor(other), base: verified(base), migrations: rewrite.migrations}).document),
  ).toEqual([
    '- **Complexity**: high, 1 operation.',
    '- **Maintenance window**: needed for as long as this takes: `public.order_items` access exclusive, for a rewrite.',
  ])
})

test('what is lost is said, too', () => {
  const back = planChange(wider, base, {createdAt: '2026-03-01T09:30:00.000Z', allowDataLoss: true})
  const text = writeDocument({...inputFor(base), base: verified(wider), migrations: back.migrations}).document
  expect(sectionOf(text, '### What It Locks and Loses')).toContain('| every value of public.users.fax |')
})
