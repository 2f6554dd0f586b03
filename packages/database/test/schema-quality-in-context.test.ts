import type {SchemaDocument} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {columnOf, judge, said, tableOf, type Open} from './planted-design.js'

const withoutUpdates = (document: Open<SchemaDocument>) => {
  const roles = tableOf(document, 'roles')
  roles.columns = roles.columns.filter(({name}) => name !== 'updated_at')
}

test('a brief exempts a line, and its reason stands where the verdict would', async () => {
  const brief = {
    project: {name: 'x', database_type: 'postgresql'},
    task: {type: 'schema_design', description: 'x'},
    quality: {exempt: [{line: 'timestamps', reason: 'The audit log says it'}]},
  }
  const verdict = await judge(withoutUpdates, {brief})
  expect(said(verdict, 'timestamps')).toMatch(/^passed\nexempt: The audit log says it; 8 of 9 tables/)
})

const sentence = (text: string) => [{text, at: {file: 'CONVENTIONS.md', line: 3, column: 3}}]

test('conventions are a reason, too, and may ask for more', async () => {
  const none = await judge(withoutUpdates, {conventions: sentence('Tables have no created_at or updated_at.')})
  expect(said(none, 'timestamps')).toMatch(/^passed\nnot applicable: the conventions say so: Tables have no created_at/)
  const all = await judge(() => {}, {conventions: sentence('Every table has created_at and updated_at.')})
  expect(said(all, 'timestamps')).toMatch(/^failed\nnot met: 4 of 9 tables .*`sessions` without `updated_at`/)
})

test('on top of a schema that was there, only what is new is judged', async () => {
  const old = (document: Open<SchemaDocument>) => {
    withoutUpdates(document)
    tableOf(document, 'roles').comment = ''
    document.added = {to: 'old.sql', tables: ['public.sessions'], columns: ['public.users.phone']}
  }
  const untouched = await judge(old)
  expect(said(untouched, 'documentation')).toBe(
    'passed\nmet: 4 of 4 are described (1 tables, 3 columns that need it); 9 of all 9 columns have a comment',
  )
  expect(said(untouched, 'normal-form')).toContain('; 8 tables that were there are not judged')
  const planted = await judge(document => {
    old(document)
    columnOf(document, 'users', 'phone').comment = ''
  })
  expect(said(planted, 'documentation')).toMatch(/^failed\nnot met: 3 of 4 .*not: column `users.phone` without comment/)
})

test('new tables need no times where those that were there have none', async () => {
  const verdict = await judge(document => {
    for (const table of document.tables) table.columns = table.columns.filter(({name}) => !name.endsWith('_at'))
    document.added = {to: 'old.sql', tables: ['public.roles'], columns: []}
  })
  expect(said(verdict, 'timestamps')).toContain(
    'not applicable: 0 of 8 tables that were there say when their rows were made',
  )
})

test('new columns have the types that were there, and times where most tables have them', async () => {
  const verdict = await judge(document => {
    for (const column of document.tables.flatMap(({columns}) => columns)) {
      if (column.type.kind === 'timestamptz') column.type = {kind: 'timestamp'}
    }
    const roles = tableOf(document, 'roles')
    roles.columns = roles.columns.filter(({name}) => !name.endsWith('_at'))
    document.added = {to: 'old.sql', tables: ['public.roles'], columns: []}
  })
  expect(said(verdict, 'data-types')).toMatch(/met: 4 of 4 columns, by 6 rules; 1 rules are left to the way of the/)
  expect(said(verdict, 'timestamps')).toMatch(/\nnot met: 0 of 1 tables .*; not: `roles` without `created_at`/)
})
