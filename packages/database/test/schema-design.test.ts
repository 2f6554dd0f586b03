import {formatProblem} from '@journeywright/problems'
import type {SchemaDocument} from '@journeywright/schema'
import {expect, test} from 'vitest'
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

test('a convention that only a model can follow is said while planning, with its place', () => {
  const step = {agent: saying('Make it feel snappy.'), skill: null, request: '', brief: null}
  const problems = handler('schema-design').review?.(step) ?? []
  expect(problems.map(formatProblem).join('\n')).toContain('agents/database-architect.md:9:3 warning ')
})

test('every violation of a brief is said while planning', () => {
  const brief = {project: {name: 7, database_type: 'postgresql'}, task: {type: 'schema_design'}}
  const problems = handler('schema-design').review?.({agent: null, skill: null, request: '', brief}) ?? []
  const said = problems.map(formatProblem).join('\n')
  expect(said).toContain('project.name')
  expect(said).toContain('description')
})

test('the conventions that ship can all be followed', () => {
  expect(handler('schema-design').review?.({agent, skill: null, request: '', brief: null})).toEqual([])
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
  const broken = {...pack, id: 'domain-broken', body: 'nothing in here'}
  const outcome = await perform('schema-design', {skills: [...definitions.skills, broken]})
  expect(outcome.kind === 'done' ? (outcome.notes ?? []).join('\n') : outcome.kind).toContain('warning: ')
})

test('same task, same bytes', async () => {
  expect(await perform('schema-design', {})).toEqual(await perform('schema-design', {}))
})
