import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {databasePlugin} from '@journeywright/database'
import type {Artifact, VerdictLine} from '@journeywright/runtime'
import {judgeInMemory} from '@journeywright/runtime/testing'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {filesOf} from './files-of.js'

const gates = databasePlugin().gates ?? []

/** What the steps before have made, and the specification, of a run on a real server. */
let inputs: readonly Artifact[] = []
let text = ''
let events: readonly {readonly type: string; readonly gate?: string; readonly lines?: readonly VerdictLine[]}[] = []
let report = ''

const folder = mkdtempSync(join(tmpdir(), 'quality-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

beforeAll(async () => {
  const argv = ['run', 'CUJ-008', 'Design database for user management', '--run-id', 'r1', '--output', 'spec', '--json']
  const {out} = await say(folder, argv)
  events = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  const run = join(folder, '.journeywright/runs/r1')
  report = readFileSync(join(run, 'report.md'), 'utf8')
  const made = filesOf(join(run, 'out')).map(path => ({path, content: readFileSync(join(run, 'out', path), 'utf8')}))
  inputs = made.flatMap(file => {
    const id = idOf(file.path)
    return id === null ? [] : [{id, ...file}]
  })
  text = made.find(({path}) => path === 'database-schema.md')?.content ?? ''
})

function idOf(path: string): string | null {
  if (path.startsWith('migrations/')) return 'migration'
  if (path.startsWith('proof-')) return 'proof'
  return path.startsWith('db-schema-') ? 'schema-document' : null
}

async function judge(content: string) {
  const gate = gates.find(({id}) => id === 'specification-quality')
  if (!gate) throw new Error('no gate')
  return judgeInMemory(gate, [{id: 'spec', path: 'database-schema.md', content}], {inputs})
}

test('the run shows every line of the three checklists with its evidence', () => {
  const lines = events.flatMap(event => event.lines ?? [])
  expect(lines.map(({id, status}) => `${id} ${status}`)).toEqual([
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
    'limits not applicable',
    'reversible-migration met',
    'careful-migration met',
    'no-orphans met',
    'enforced-rules met',
    'described-columns met',
    'described-migration met',
    'described-references met',
    'described-indexes met',
    'described-rules met',
    'scale-and-monitoring met',
    'safe-return met',
  ])
  expect(report).toContain('## Quality: step 4, Specification\n')
  expect(report).toContain(
    '| The specification has every column | met | 64 of 64 columns of 9 new tables are described',
  )
})

const without = (pattern: RegExp) => (content: string) => content.replaceAll(pattern, '')

const defects: readonly (readonly [line: string, plant: (content: string) => string, evidence: RegExp])[] = [
  ['described-columns', without(/^\| `phone` .*$/gm), /^63 of 64 .*; not: absence of the column `users.phone`$/],
  [
    'described-columns',
    content => content.replaceAll(/^(\| `phone` \| )`text`/gm, '$1'),
    /absence of the column `users.phone`$/,
  ],
  [
    'described-migration',
    without(/^DROP TABLE public\.sessions;$/gm),
    /absence of 1 statements of the way back of `\d+_user_management`$/,
  ],
  ['described-migration', without(/^DROP INDEX public\.idx_sessions_user_id_created_at;$/gm), /^2 of 3 are there/],
  ['described-migration', without(/^#+ Validation Queries$/gm), /not: absence of queries that check the result$/],
  ['described-references', without(/The role permission is a part of the role/g), /`fk_role_permissions_role`.*words$/],
  [
    'described-indexes',
    without(/idx_sessions_expires_at/g),
    /not: index `idx_sessions_expires_at` without its reason$/,
  ],
  ['described-indexes', without(/List the newest accounts/gi), /absence of the query `list-the-newest-accounts`$/],
  ['described-rules', without(/chk_roles_name/g), /not: absence of the rule `chk_roles_name`$/],
  ['described-rules', without(/23514/g), /not: absence of the error `23514`$/],
  ['scale-and-monitoring', without(/pg_stat_/g), /not: absence of a query on statistics$/],
  ['safe-return', without(/pg_dump/g), /^2 of 3 are there.*not: absence of a command that saves the rows$/],
]

test.each(defects)('a planted defect fails the line %s: %#', async (line, plant, evidence) => {
  expect(plant(text)).not.toBe(text)
  const {status, lines = []} = await judge(plant(text))
  const found = lines.find(({id}) => id === line)
  expect({status, line: found?.status}).toEqual({status: 'failed', line: 'not met'})
  expect(found?.evidence).toMatch(evidence)
})

test('what nobody has tried is no safe return', async () => {
  inputs = inputs.map(file => (file.id === 'proof' ? {...file, content: '{"proofs": [], "problems": []}'} : file))
  const {lines = []} = await judge(text)
  expect(lines.find(({id}) => id === 'safe-return')?.evidence).toMatch(/not: absence of what came of going back$/)
})

test('a journey that writes no specification has nothing to look at', async () => {
  const gate = gates.find(({id}) => id === 'specification-quality')
  const verdict = gate && (await judgeInMemory(gate, [], {inputs}))
  expect(verdict).toEqual({status: 'passed', problems: []})
})
