import type {Artifact, Verdict} from '@journeywright/runtime'
import {judgeInMemory} from '@journeywright/runtime/testing'
import {expect, test} from 'vitest'
import {handler, plugin} from './support.js'

const up =
  "SET lock_timeout = '5s';\nCREATE TABLE teams (id bigint PRIMARY KEY);\nALTER TABLE players ADD COLUMN team_id bigint;\n"
const down = "SET lock_timeout = '5s';\nALTER TABLE players DROP COLUMN team_id;\nDROP TABLE teams;\n"

const check = (name: string, status = 'proved') => ({name, status, detail: ''})
const foreignKey = 'players.fk_players_team FOREIGN KEY: accepts a good row, rejects a bad one with 23503'
const notNull = 'players.name NOT NULL: accepts a good row, rejects a bad one with 23502'

function report(migration = [check('up.sql runs')], rules = [check(foreignKey), check(notNull)]): object {
  const proofs = [
    {id: 'migration', title: 'Migration', checks: migration},
    {id: 'constraints', title: 'Constraints', checks: rules},
  ].map(proof => ({
    ...proof,
    total: proof.checks.length,
    passed: proof.checks.filter(({status}) => status === 'proved').length,
  }))
  return {judge: 'PostgreSQL 18.4', proofs, problems: [], passed: 1, total: 1}
}

interface Files {
  readonly up?: string
  readonly down?: string | null
  readonly name?: string
  readonly proof?: object | null
}

async function judge(files: Files = {}): Promise<Verdict> {
  const {name = '20260102030405_teams', proof = report()} = files
  const script = (file: string, content: string): Artifact => ({
    id: 'migration',
    path: `migrations/${name}/${file}`,
    content,
  })
  const gate = plugin.gates?.find(({id}) => id === 'migration-quality')
  if (!gate) throw new Error('no gate')
  return judgeInMemory(gate, [
    script('up.sql', files.up ?? up),
    ...(files.down === null ? [] : [script('down.sql', files.down ?? down)]),
    ...(proof === null ? [] : [{id: 'proof', path: 'proof.json', content: JSON.stringify(proof)}]),
  ])
}

test('a migration with its way back, its version and its proof meets every line', async () => {
  const {status, lines = []} = await judge()
  expect([status, ...lines.map(({id, status: each, evidence}) => `${id} ${each}: ${evidence}`)].join('\n'))
    .toMatchInlineSnapshot(`
    "passed
    reversible-migration met: 1 of 1 migrations have a version and a way back; up, down and up again: 1 of 1 on PostgreSQL 18.4
    careful-migration met: 2 of 2 scripts that change or drop tables give up waiting for a lock
    no-orphans met: 1 of 1 foreign keys refuse a row that refers to nothing
    enforced-rules met: 2 of 2 rules take a good row and refuse a bad one; 23502: 1; 23503: 1"
  `)
})

test('what changes no table of anybody needs no patience, and what has no rule no row', async () => {
  const {status, lines = []} = await judge({
    up: 'CREATE TABLE teams (id bigint);',
    down: 'SET lock_timeout = 1;\nDROP TABLE teams;',
    proof: report([check('up.sql runs')], []),
  })
  expect(status).toBe('passed')
  expect(lines.map(({status: each}) => each)).toEqual(['met', 'met', 'not applicable', 'not applicable'])
})

const defects: readonly (readonly [line: string, files: Files, evidence: string])[] = [
  ['reversible-migration', {down: null}, 'script `migrations/20260102030405_teams/up.sql` without its other way'],
  ['reversible-migration', {name: 'teams'}, 'name `teams` without a version'],
  [
    'reversible-migration',
    {down: 'BEGIN;\n-- nothing\nCOMMIT;\n'},
    'way back of `20260102030405_teams` that does nothing',
  ],
  ['reversible-migration', {proof: report([check('down.sql runs', 'failed')])}, 'result of “down.sql runs”'],
  ['reversible-migration', {proof: null}, 'migration that nobody has run'],
  [
    'careful-migration',
    {up: 'ALTER TABLE players ADD COLUMN team_id bigint;'},
    'script `20260102030405_teams, forward` that waits',
  ],
  ['careful-migration', {down: '-- back\nDROP TABLE teams;'}, 'script `20260102030405_teams, back` that waits'],
  [
    'no-orphans',
    {proof: report(undefined, [check(foreignKey, 'failed'), check(notNull)])},
    `result of “${foreignKey}”`,
  ],
  ['enforced-rules', {proof: report(undefined, [check(notNull, 'not proved')])}, `result of “${notNull}”`],
]

test.each(defects)('a planted defect fails the line %s: %j', async (line, files, evidence) => {
  const {status, lines = []} = await judge(files)
  const found = lines.find(({id}) => id === line)
  expect({status, line: found?.status}).toEqual({status: 'failed', line: 'not met'})
  expect(found?.evidence).toContain(evidence)
})

test('a brief that exempts what is no line is told before anything is made', () => {
  const brief = {
    project: {name: 'x', database_type: 'postgresql'},
    task: {type: 'schema_design', description: 'x'},
    quality: {exempt: [{line: 'timestamp', reason: 'x'}]},
  }
  const review = handler('schema-design').review?.({agent: null, skill: null, conventions: [], request: '', brief})
  expect(review?.map(({message}) => message)).toEqual([
    'Unexpected line of the checklists `timestamp`, expected `timestamps`',
  ])
})
