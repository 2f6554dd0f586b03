import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {formatProblem} from '@journeywright/problems'
import type {SchemaDocument} from '@journeywright/schema'
import {expect, onTestFinished, test} from 'vitest'
import {artifactsOf, contentOf, definitions, handler, perform, type Given} from './support.js'

async function design(given: Given): Promise<SchemaDocument> {
  return JSON.parse(contentOf(artifactsOf(await perform('schema-design', given)), 'schema-document'))
}

const agent = definitions.agents.find(({id}) => id === 'database-architect') ?? null
const at = {file: 'agents/database-architect.md', line: 9, column: 3}
const saying = (text: string) => agent && {...agent, conventions: [{text, at}]}

test('designs a document that is whole: tables, relationships, strategy, report', async () => {
  const document = await design({})
  const names = document.tables.map(({name}) => name)
  expect(names).toEqual(expect.arrayContaining(['users', 'roles', 'user_roles']))
  expect(document.relationships.map(({from, to}) => `${from.table} -> ${to.table}`)).toContain('user_roles -> users')
  expect(document.migration.strategy).toContain(`${names.length} tables`)
  expect(document.report.coverage.map(({status}) => status)).toEqual(['covered'])
})

test("the agent's conventions change every key", async () => {
  const keyTypes = (document: SchemaDocument) =>
    document.tables.flatMap(({columns}) => columns.filter(({name}) => name === 'id').map(({type}) => type.kind))
  expect(new Set(keyTypes(await design({})))).toEqual(new Set(['bigint']))
  expect(new Set(keyTypes(await design({agent: saying('Use UUID primary keys.')})))).toEqual(new Set(['uuid']))
})

test('the nearest convention counts: skill, agent, its other skills, repository, then what plugins ship', async () => {
  const project = {kind: 'project', name: 'project'} as const
  const uuid = [{text: 'Use UUID primary keys.', at: {...at, file: 'CONVENTIONS.md'}}]
  const identity = [{text: 'Use identity primary keys.', at}]
  const keysOf = async (given: Given) => {
    const {tables} = await design(given)
    return tables.find(({name}) => name === 'users')?.columns.find(({name}) => name === 'id')?.type.kind
  }
  const own = agent && {...agent, origin: project, conventions: []}
  const other = definitions.skills.map(skill => {
    return skill.id === 'migration-planning' ? {...skill, origin: project, conventions: identity} : skill
  })
  const designing = definitions.skills.find(({id}) => id === 'schema-design')
  expect(await keysOf({agent: saying('Use identity primary keys.'), conventions: uuid})).toBe('uuid')
  expect(await keysOf({agent: own, conventions: uuid})).toBe('uuid')
  expect(await keysOf({agent: own && {...own, conventions: identity}, conventions: uuid})).toBe('bigint')
  expect(await keysOf({agent: own, skills: other, conventions: uuid})).toBe('bigint')
  expect(await keysOf({agent: own && {...own, conventions: uuid}, skills: other})).toBe('uuid')
  if (!designing) throw new Error('no skill schema-design')
  const skill = {...designing, origin: project, conventions: identity}
  expect(await keysOf({agent: own && {...own, conventions: uuid}, skill})).toBe('bigint')
})

test('a convention that only a model can follow is said while planning, with its place', () => {
  const step = {agent: null, skill: null, conventions: [{text: 'Make it feel snappy.', at}], request: '', brief: null}
  const problems = handler('schema-design').review?.(step) ?? []
  expect(problems.map(formatProblem).join('\n')).toContain('agents/database-architect.md:9:3 warning ')
})

test('every violation of a brief is said while planning', () => {
  const brief = {project: {name: 7, database_type: 'postgresql'}, task: {type: 'schema_design'}}
  const problems =
    handler('schema-design').review?.({agent: null, skill: null, conventions: [], request: '', brief}) ?? []
  const said = problems.map(formatProblem).join('\n')
  expect(said).toContain('project.name')
  expect(said).toContain('description')
})

test('the conventions that ship can all be followed', () => {
  expect(
    handler('schema-design').review?.({
      agent,
      skill: null,
      conventions: agent?.conventions ?? [],
      request: '',
      brief: null,
    }),
  ).toEqual([])
})

test("a plugin's schema rule stops a design that breaks it", async () => {
  const value = {
    id: 'team/no-sessions',
    severity: 'error',
    summary: 'Sessions live in the cache.',
    check(model: SchemaDocument, report: (finding: object) => void) {
      if (model.tables.some(({name}) => name === 'sessions')) {
        report({message: 'Unexpected table `sessions`, expected none', fix: 'Leave sessions to the cache.'})
      }
    },
  }
  const outcome = await perform('schema-design', {extensions: [{point: 'schema-rule', id: value.id, value}]})
  expect(outcome.kind === 'failed' ? outcome.problems.map(({code}) => code) : outcome.kind).toEqual([value.id])
})

test('asks instead of inventing', async () => {
  expect((await perform('schema-design', {request: 'weather station network'})).kind).toBe('needs-input')
})

test('a broken pack is a warning, and the others still work', async () => {
  const [pack] = definitions.skills.filter(({metadata}) => metadata.kind === 'domain-pack')
  if (!pack) throw new Error('no domain pack ships')
  const folder = await mkdtemp(join(tmpdir(), 'jw-database-pack-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  const file = join(folder, 'SKILL.md')
  await writeFile(file, 'nothing in here')
  const broken = {...pack, id: 'domain-broken', file}
  const outcome = await perform('schema-design', {skills: [...definitions.skills, broken]})
  expect(outcome.kind === 'done' ? (outcome.notes ?? []).join('\n') : outcome.kind).toContain('warning: ')
})

test('same task, same bytes', async () => {
  expect(await perform('schema-design', {})).toEqual(await perform('schema-design', {}))
})
