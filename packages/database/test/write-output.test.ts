import {formatProblem} from '@journeywright/problems'
import {outputStrategy, type OutputStrategy} from '@journeywright/schema'
import type {Artifact} from '@journeywright/runtime'
import {beforeAll, expect, test} from 'vitest'
import {listStrategies, listStrategy} from './list-strategy.js'
import {artifactsOf, definitions, perform, type Given} from './support.js'

let design: Artifact

beforeAll(async () => {
  const [artifact] = artifactsOf(await perform('schema-design', {}))
  if (!artifact) throw new Error('no design')
  design = artifact
})

function given(): Given {
  const skill = definitions.skills.find(({id}) => id === 'spec-writing') ?? null
  const outputs = [{id: 'specification', path: 'database-schema.md'}]
  return {skill, outputs, inputs: [design], extensions: listStrategies}
}

async function write(changes: Given): Promise<string> {
  const outcome = await perform('write-output', {...given(), ...changes})
  if (outcome.kind === 'done') return outcome.artifacts.map(({path, content}) => `${path}\n${content}`).join('')
  return outcome.kind === 'failed' ? outcome.problems.map(formatProblem).join('\n') : outcome.kind
}

test('a plugin writes, with a migration planned from the schema', async () => {
  expect((await write({})).split('\n').slice(0, 5)).toEqual([
    'database-schema.md',
    'run',
    '20260102030405_user_management',
    'not proved',
    'users',
  ])
})

test('gets the migration and the proof that earlier steps handed over', async () => {
  const proof = {judge: 'PostgreSQL', proofs: [], passed: 9, total: 9, problems: []}
  const inputs: readonly Artifact[] = [
    design,
    {id: 'migration', path: 'migrations/20250101000000_other/up.sql', content: 'SELECT 1;\n'},
    {id: 'migration', path: 'migrations/20250101000000_other/down.sql', content: 'SELECT 2;\n'},
    {id: 'proof', path: 'proof.json', content: JSON.stringify(proof)},
  ]
  expect((await write({inputs})).split('\n').slice(2, 4)).toEqual(['20250101000000_other', '9 of 9'])
  expect(await write({inputs: inputs.filter(({path}) => !path.endsWith('down.sql'))})).toContain(
    'database/migration-incomplete',
  )
})

test('a step may call a single file as it likes', async () => {
  expect(await write({outputs: [{id: 'specification', path: 'docs/db.md'}]})).toMatch(/^docs\/db\.md\n/)
})

test('a file outside of the folder that the step names is refused', async () => {
  expect(await write({outputs: [{id: 'specification', path: 'docs/**'}]})).toBe(
    [
      'error Unexpected output file `database-schema.md`, expected one at `docs/**` (database/unexpected-path)',
      '  fix: Let the Outputs of the step name the folder that the output strategy writes to.',
    ].join('\n'),
  )
})

test('an unknown strategy is named with the nearest', async () => {
  const extensions = [outputStrategy(listStrategy('specs', 'x.md'))]
  expect(await write({extensions})).toContain('Unexpected output strategy `spec`, expected `specs`')
})

test('a value that is no strategy names the plugin point', async () => {
  const extensions = [{point: 'output-strategy', id: 'spec', value: {write: 'later'}}]
  expect(await write({extensions})).toContain('(database/bad-extension)')
})

test('what the check refuses is never handed over', async () => {
  const {write: writeFile} = listStrategy('spec', 'database-schema.md')
  const refusing = {
    id: 'spec',
    write: writeFile,
    check: async () => [
      {code: 'team/refused', severity: 'error' as const, message: 'Unexpected file', fix: 'Mend it.'},
    ],
  }
  expect(await write({extensions: [outputStrategy(refusing)]})).toContain('(team/refused)')
})

test('what a format leaves out is a note, folded where there is much of it', async () => {
  const info = (code: string, n: number) => ({code, severity: 'info' as const, message: `Unexpected ${n}`, fix: ''})
  const {write: writeFile, check} = listStrategy('spec', 'database-schema.md')
  const lossy: OutputStrategy = {
    id: 'spec',
    write: input => ({...writeFile(input), problems: [info('a', 1), ...[1, 2, 3, 4].map(n => info('b', n))]}),
    check,
  }
  const outcome = await perform('write-output', {...given(), extensions: [outputStrategy(lossy)]})
  expect(outcome.kind === 'done' && outcome.notes).toEqual([
    'info: Unexpected 1',
    'info: Unexpected 1, and 3 more like it (b)',
  ])
})

test('a schema document is read and verified again, whoever made it', async () => {
  const document = JSON.parse(design.content)
  const broken = {...document, tables: document.tables.map((table: object) => ({...table, primaryKey: null}))}
  const content = JSON.stringify(broken)
  expect(await write({inputs: [{...design, content}]})).toMatch(/error .*primary key/i)
  expect(await write({inputs: [{...design, content: '{}'}]})).toContain('db-schema-shop.json:1:1 error')
  expect(await write({inputs: []})).toContain('(database/missing-input)')
})

test('a strategy sees of the repository what it wants, and which specification asked', async () => {
  const {check} = listStrategy('spec', 'database-schema.md')
  const curious: OutputStrategy = {
    id: 'spec',
    wants: path => path.startsWith('kept/'),
    write: ({previous, run}) => ({
      files: [{path: 'database-schema.md', content: `${JSON.stringify(previous)}\n${run.spec ?? 'none'}\n\n\n`}],
      problems: [],
    }),
    check,
  }
  const options = {previous: ['kept/a.md', 'old words', 'other/b.md', 'unseen'], spec: ['specs/a/spec.md']}
  const extensions = [outputStrategy(curious)]
  expect(await write({extensions, options})).toContain(
    '[{"path":"kept/a.md","content":"old words"}]\nspecs/a/spec.md\n',
  )
  expect(await write({extensions})).toContain('[]\nnone\n')
})

test('a skill may name files beside its folder, and nothing else lands there', async () => {
  const files = ['docs/a.md', 'db.config.ts'].map(path => ({path, content: `${path}\n`}))
  const strategy: OutputStrategy = {id: 'spec', write: () => ({files, problems: []}), check: async () => []}
  const extensions = [outputStrategy(strategy)]
  const outputs = [
    {id: 'specification', path: 'docs/**'},
    {id: 'specification-2', path: 'db.config.ts'},
  ]
  expect(await write({extensions, outputs})).toBe('docs/a.md\ndocs/a.md\ndb.config.ts\ndb.config.ts\n')
  expect(await write({extensions, outputs: outputs.slice(0, 1)})).toContain(
    'Unexpected output file `db.config.ts`, expected one at `docs/**`',
  )
})
