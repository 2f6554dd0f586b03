import type {GateContext} from '@journeywright/runtime'
import {judgeInMemory} from '@journeywright/runtime/testing'
import type {SchemaDocument} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {columnOf, copyColumn, judge, said, tableOf, type Open} from './planted-design.js'
import {plugin} from './support.js'

test('a design of this very package meets every line, and the gate passes', async () => {
  const {status, problems, lines = []} = await judge(() => {})
  expect({status, problems}).toEqual({status: 'passed', problems: []})
  expect(lines.map(({id, status: each, advisory}) => `${id} ${each}${advisory ? ', advice' : ''}`)).toEqual([
    'normal-form met',
    'indexes met',
    'constraints met',
    'data-types met',
    'naming met',
    'soft-deletes met',
    'timestamps met',
    'delete-behaviour met',
    'documentation met',
    'growth not applicable',
    'limits not applicable, advice',
  ])
  expect(lines.find(({id}) => id === 'growth')?.evidence).toBe('No volume is known of any new table')
})

const dependency = {
  determinant: ['phone'],
  dependent: ['last_name'],
  source: {authority: 'assumed', text: 'x'},
} as const

const defects: readonly (readonly [line: string, (document: Open<SchemaDocument>) => void, evidence: RegExp])[] = [
  [
    'normal-form',
    document => tableOf(document, 'users').functionalDependencies.push(structuredClone(dependency) as never),
    /^8 of 9 tables, by their keys and 1 declared dependencies; not: dependency in `users` \(.*`last_name`.*`phone`/,
  ],
  [
    'indexes',
    document => {
      tableOf(document, 'sessions').indexes = []
    },
    /^14 of 17 are served .*; not: foreign key `fk_sessions_user` of `sessions` without index, query `list-the-sessions-/,
  ],
  [
    'constraints',
    document => {
      tableOf(document, 'sessions').foreignKeys = []
    },
    /^63 of 64 columns, with 8 foreign keys.*; not: column `sessions.user_id` without foreign key, expected one to `users`/,
  ],
  [
    'constraints',
    document => {
      tableOf(document, 'roles').primaryKey = null
    },
    /; not: table `roles` without a key/,
  ],
  [
    'data-types',
    document => copyColumn(document, 'price', {type: {kind: 'real'}}),
    /^64 of 65 columns, by 7 rules; not: .*`roles.price`/,
  ],
  [
    'naming',
    document => copyColumn(document, 'lastEdit', {}),
    /^73 of 74 names are snake_case; not: name `roles.lastEdit`$/,
  ],
  [
    'soft-deletes',
    document => {
      columnOf(document, 'users', 'deleted_at').nullable = false
    },
    /; not: mark `users.deleted_at` that says no time or is never empty/,
  ],
  [
    'soft-deletes',
    document => {
      const users = tableOf(document, 'users')
      users.columns = users.columns.filter(({name}) => name !== 'deleted_at')
      document.report.coverage.push({text: 'with soft deletes', span: [0, 1], status: 'covered', by: [], note: ''})
    },
    /not: wish “with soft deletes” without a mark of deletion/,
  ],
  [
    'timestamps',
    document => {
      const roles = tableOf(document, 'roles')
      roles.columns = roles.columns.filter(({name}) => name !== 'updated_at')
    },
    /^8 of 9 tables .*; not: `roles` without `updated_at`; 5 of them are links or records/,
  ],
  [
    'timestamps',
    document => {
      const sessions = tableOf(document, 'sessions')
      sessions.columns = sessions.columns.filter(({name}) => name !== 'created_at')
    },
    /not: `sessions` without `created_at`/,
  ],
  [
    'delete-behaviour',
    document => {
      for (const key of tableOf(document, 'sessions').foreignKeys) key.reason = ' '
    },
    /^8 of 9 references .*; not: `cascade` without a reason in `fk_sessions_user` of `sessions`; 7 cascade/,
  ],
  [
    'documentation',
    document => {
      tableOf(document, 'roles').comment = ''
      columnOf(document, 'users', 'email').comment = ''
    },
    /^22 of 24 are described .*; not: table `roles` without comment, column `users.email` without comment/,
  ],
  [
    'growth',
    document => {
      tableOf(document, 'roles').volume = {initialRows: 1_000_000_000, growthPerYear: 0}
      columnOf(document, 'roles', 'id').type = {kind: 'integer'}
    },
    /^0 of 1 tables .*; not: key `roles.id` of type integer for 10000000000 rows/,
  ],
]

test.each(defects)('a planted defect fails the line %s', async (line, plant, evidence) => {
  const {status, lines = [], problems} = await judge(plant)
  const found = lines.find(({id}) => id === line)
  expect(found?.status).toBe('not met')
  expect(found?.evidence).toMatch(evidence)
  expect(status).toBe('failed')
  expect(problems.map(({code}) => code)).toContain('database/quality-not-met')
})

test('a line that is not met says what is wrong, what was expected and how to go on', async () => {
  const verdict = await judge(document => {
    tableOf(document, 'roles').comment = ''
  })
  expect(said(verdict, 'documentation')).toMatchInlineSnapshot(`
    "failed
    not met: 23 of 24 are described (9 tables, 15 columns that need it); not: table \`roles\` without comment; 64 of all 64 columns have a comment
    error Unexpected table \`roles\` without comment, expected a comment (database/quality-not-met)
      fix: Say in a sentence what a row of the table, or a value of the column, is. Or exempt \`documentation\` in the brief, with a reason."
  `)
})

test('a departure from the third normal form passes with its reason, which is shown', async () => {
  const verdict = await judge(document => {
    const users = tableOf(document, 'users')
    users.functionalDependencies.push(structuredClone(dependency) as never)
    users.denormalised = [{columns: ['last_name'], reason: 'Asked for at every page', sources: []}]
  })
  expect(said(verdict, 'normal-form')).toMatch(/^passed\nmet: .*`users` keeps last_name: Asked for at every page$/)
})

test('a key that is wide enough for the rows to come passes', async () => {
  const verdict = await judge(document => {
    tableOf(document, 'roles').volume = {initialRows: 1_000_000_000, growthPerYear: 0}
  })
  expect(said(verdict, 'growth')).toMatch(/^passed\nmet: 1 of 1 tables/)
})

test('what a name alone promises is advice', async () => {
  const column = {type: {kind: 'text'}, nullable: false} as const
  const planted = await judge(document => copyColumn(document, 'slug', column))
  expect(said(planted, 'limits')).toBe(
    'passed\nnot met: 0 of 1 columns with such a name have their rule; not: column `roles.slug` that may repeat',
  )
  const mended = await judge(document => {
    copyColumn(document, 'slug', column)
    tableOf(document, 'roles').uniques.push({
      name: 'uq_roles_slug',
      columns: ['slug'],
      nullsDistinct: true,
      reason: 'x',
      sources: [],
    })
  })
  expect(said(mended, 'limits')).toBe('passed\nmet: 1 of 1 columns with such a name have their rule')
})

test('no document, or one that is none, is refused', async () => {
  const gate = plugin.gates?.find(({id}) => id === 'schema-quality')
  const none = await gate?.judge([], {
    ...(await contextOf()),
    judges: ['schema-document'],
  })
  expect(none?.status).toBe('failed')
  const broken = gate && (await judgeInMemory(gate, [{id: 'schema-document', path: 'x.json', content: '{"tables": 1'}]))
  expect(broken?.status).toBe('failed')
})

async function contextOf(): Promise<GateContext> {
  const contexts: GateContext[] = []
  await judgeInMemory(
    {id: 'see', judge: async (_artifacts, context) => (contexts.push(context), {status: 'passed', problems: []})},
    [],
  )
  const [context] = contexts
  if (!context) throw new Error('no context')
  return context
}
