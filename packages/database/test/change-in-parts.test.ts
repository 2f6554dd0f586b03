import {
  completeDocument,
  newColumn,
  newModel,
  newTable,
  outputStrategy,
  type MigrationLayout,
  type ProofReport,
  type StrategyInput,
} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {artifactsOf, contentOf, definitions, perform} from './support.js'

const request = 'Each member has a unique badge.'
const member = newTable({
  name: 'member',
  comment: 'One member.',
  columns: [
    newColumn('member_id', 'integer', {comment: 'Its number.'}),
    newColumn('name', 'text', {comment: 'Called.'}),
  ],
  primaryKey: {name: 'member_pkey', columns: ['member_id']},
})
const club = completeDocument(
  newModel({name: 'club', tables: [member]}),
  {assumptions: [], questions: [], coverage: [], confidence: 1},
  '',
)

/** What the run has: the schema, and the migrations that made it. */
function startingFrom(layout: MigrationLayout, ...existing: readonly string[]) {
  return {request, options: {from: ['club', JSON.stringify(club), layout, ...existing]}}
}

async function planFrom(layout: MigrationLayout, ...existing: readonly string[]) {
  const given = startingFrom(layout, ...existing)
  const inputs = artifactsOf(await perform('schema-design', given))
  const artifacts = artifactsOf(await perform('migration-planning', {...given, inputs}))
  return {given, inputs, artifacts, migrations: artifacts.filter(({id}) => id === 'migration')}
}

test.each<[MigrationLayout, string, readonly string[]]>([
  [
    'flyway',
    'V9__begin.sql',
    [
      'V10__each_member_has_a_unique_badge.sql',
      'U10__each_member_has_a_unique_badge.sql',
      'V11__each_member_has_a_unique_badge_index.sql',
      'U11__each_member_has_a_unique_badge_index.sql',
      'V11__each_member_has_a_unique_badge_index.sql.conf',
      'U11__each_member_has_a_unique_badge_index.sql.conf',
      'V12__each_member_has_a_unique_badge_keys.sql',
      'U12__each_member_has_a_unique_badge_keys.sql',
    ],
  ],
  [
    'single',
    '009_begin.sql',
    ['010', '011', '012'].flatMap((version, at) => {
      const name = `${version}_each_member_has_a_unique_badge${['', '_index', '_keys'][at] ?? ''}.sql`
      return [name, `down/${name}`]
    }),
  ],
  [
    'prisma',
    '20260102030405_begin/migration.sql',
    ['20260102030406', '20260102030407', '20260102030408'].flatMap((version, at) => {
      const name = `${version}_each_member_has_a_unique_badge${['', '_index', '_keys'][at] ?? ''}`
      return [`${name}/migration.sql`, `${name}/down.sql`]
    }),
  ],
])('files are called and lie as those that are there: %s', async (layout, existing, names) => {
  const {artifacts, migrations} = await planFrom(layout, existing)
  expect(migrations.map(({path}) => path)).toEqual(names.map(name => `migrations/${name}`))
  const {passed, total, problems}: ProofReport = JSON.parse(contentOf(artifacts, 'proof'))
  expect(problems).toEqual([])
  expect(passed).toBe(total)
})

test.each<[MigrationLayout, readonly string[]]>([
  ['pairs', ['0008_begin.up.sql', '0008_begin.down.sql']],
  ['single', ['0008_begin.sql']],
])('an output gets the parts as they were proved, each with what it does: %s', async (layout, existing) => {
  const {given, inputs, migrations} = await planFrom(layout, ...existing)
  const seen: StrategyInput[] = []
  const strategy = {
    id: 'spec',
    write(input: StrategyInput) {
      seen.push(input)
      return {files: [{path: 'database-schema.md', content: 'x\n'}], problems: []}
    },
    check: async () => [],
  }
  const skill = definitions.skills.find(({id}) => id === 'spec-writing') ?? null
  const outputs = [{id: 'spec', path: 'database-schema.md'}]
  const extensions = [outputStrategy(strategy)]
  await perform('write-output', {...given, skill, outputs, extensions, inputs: [...inputs, ...migrations].reverse()})
  const parts = seen[0]?.migrations ?? []
  expect(parts.map(({name, operations}) => [name, operations.length > 0])).toEqual([
    ['0009_each_member_has_a_unique_badge', true],
    ['0010_each_member_has_a_unique_badge_index', true],
    ['0011_each_member_has_a_unique_badge_keys', true],
  ])
  expect(parts.flatMap(({up, down}) => [up, down])).toEqual(migrations.map(({content}) => content))
  const [lonely] = migrations
  const outcome = await perform('write-output', {
    ...given,
    skill,
    outputs,
    extensions,
    inputs: [...inputs, ...(lonely ? [lonely] : [])],
  })
  expect(outcome.kind === 'failed' ? outcome.problems.map(({code}) => code) : []).toEqual([
    'database/migration-incomplete',
  ])
})
