import {newColumn, newForeignKey, newTable} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {expect, test} from 'vitest'
import {inputFor, writeDocument} from './write-document.js'

const columns = [newColumn('id', 'bigint')]
const base = {namespace: 'public', comment: ''}

function writeExisting(): string {
  const target = {table: 'users', namespace: 'crm', columns: ['id']}
  const key = {...newForeignKey({name: 'fk', columns: ['id'], table: 'users'}), references: target}
  const input = inputFor({
    ...shopModel(),
    tables: [
      ...shopModel().tables,
      newTable({name: 'users', namespace: 'crm', columns}),
      newTable({name: 'log', columns, foreignKeys: [key]}),
      newTable({name: 'log_old', columns, partitionOf: {table: 'log', namespace: 'public', bound: 'DEFAULT'}}),
      newTable({name: 'heir', columns, inherits: ['crm.users']}),
    ],
    views: [
      {...base, name: 'v', materialized: false, query: 'SELECT 1', comment: 'What *is* there.'},
      {...base, name: 'kept', namespace: 'crm', materialized: true, query: 'SELECT 1'},
    ],
    domains: [{...base, name: 'mail', type: {kind: 'text'}, nullable: true, default: null, checks: []}],
    composites: [{...base, name: 'place', attributes: []}],
    sequences: [
      {...base, name: 'numbers'},
      {...base, name: 'of_users', ownedBy: {namespace: 'crm', table: 'users', column: 'id'}},
    ],
    unmodelled: [{text: 'CREATE RULE r AS\n  ON INSERT TO t DO NOTHING', reason: 'The model has no rules.'}],
  })
  return writeDocument(input).document
}

test('what there is besides tables stands in a section of its own', () => {
  const [, section = ''] = writeExisting().split('## Beyond Tables\n\n')
  expect(section.split('\n\n## ')[0]?.split('\n')).toEqual([
    '| Kind | Name | Purpose |',
    '| --- | --- | --- |',
    String.raw`| view | ${'`v`'} | What \*is\* there. |`,
    '| materialized view | `crm.kept` |  |',
    '| domain | `mail` |  |',
    '| composite type | `place` |  |',
    '| sequence | `numbers` |  |',
    '',
    '### Not in the Model',
    '',
    '- `CREATE RULE r AS ON INSERT TO t DO NOTHING`: The model has no rules.',
  ])
})

test('a partition and an heir say whose they are, and a reference finds the table of its namespace', () => {
  const text = writeExisting()
  expect(text).toContain('### Table `log_old`\n\nA partition of `log`: `DEFAULT`.\n')
  expect(text).toContain('### Table `crm.users`\n\n```sql')
  expect(text).toContain('### Table `heir`\n\nInherits from `crm.users`.\n')
  expect(text).toContain('- **`log` → `crm.users`** (`fk`, by `id`)')
})
