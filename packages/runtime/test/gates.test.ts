import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {corePlugin, type Artifact, type Gate, type PlannedStep} from '@journeywright/runtime'
import {judgeInMemory} from '@journeywright/runtime/testing'

const story: Artifact = {id: 'story', path: 'story.json', content: '{"chapters": ["one"]}'}
const hash = createHash('sha256').update(story.content).digest('hex')

test.each([
  ['there', [story], {}, []],
  ['missing', [], {judges: ['story']}, ['story']],
  ['empty', [{...story, content: '\n'}], {}, ['story']],
  [
    'without a file that the journey names',
    [story],
    {options: {paths: ['parts/{{workflow_id}}.md']}},
    ['parts/{{workflow_id}}.md'],
  ],
  [
    'with it',
    [story, {id: 'part', path: 'parts/winter.md', content: 'x'}],
    {options: {paths: ['parts/{{workflow_id}}.md']}},
    [],
  ],
])('exists: %s', async (_name, artifacts, context, missing) => {
  const verdict = await judgeInMemory(gate('exists'), artifacts, context)
  expect(verdict).toMatchObject({status: missing.length > 0 ? 'failed' : 'passed'})
  expect(verdict.problems.map(({message}) => message)).toEqual(
    missing.map(id => `Unexpected end of the step without \`${id}\`, expected it to be made`),
  )
})

const strict = {type: 'object', required: ['title']}
const draft2020 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  properties: {chapters: {prefixItems: [{const: 'two'}]}},
}
const draft7 = {$schema: 'http://json-schema.org/draft-07/schema#', properties: {chapters: {maxItems: 0}}}

test.each([
  ['no schema at all', null, {}, []],
  ["the contract's", strict, {}, ["/ must have required property 'title'"]],
  ['draft 2020-12', draft2020, {}, ['/chapters/0 must be equal to constant']],
  ['draft 7', draft7, {}, ['/chapters must NOT have more than 0 items']],
  ["the project's", null, {'s.json': JSON.stringify(strict)}, ["/ must have required property 'title'"]],
  [
    'both',
    draft7,
    {'s.json': JSON.stringify(strict)},
    ['/chapters must NOT have more than 0 items', "/ must have required property 'title'"],
  ],
  [
    'two drafts of one `$id`',
    {...strict, $id: 'https://example.org/story'},
    {'s.json': JSON.stringify({...draft7, $id: 'https://example.org/story'})},
    ["/ must have required property 'title'", '/chapters must NOT have more than 0 items'],
  ],
  ['a broken one', null, {'s.json': '{'}, ['Unexpected text in `s.json`']],
  ['one that is no schema', null, {'s.json': '{"type": "story"}'}, ['Unexpected text in `s.json`']],
])('schema: %s', async (_name, schema, files, said) => {
  const context = {files, step: stepWith(schema), options: {schemas: {story: 's.json'}}}
  const verdict = await judgeInMemory(gate('schema'), [story], context)
  expect(verdict.status).toBe(said.length > 0 ? 'failed' : 'passed')
  expect(verdict.problems).toHaveLength(said.length)
  for (const [index, text] of said.entries()) expect(verdict.problems[index]?.message).toContain(text)
})

test('schema: what is no JSON keeps none', async () => {
  const verdict = await judgeInMemory(gate('schema'), [{...story, content: '{'}], {})
  expect(verdict.problems[0]?.message).toContain('Unexpected content of `story.json`, expected what its schema allows')
})

test.each([
  ['enough', {overall_score: 7, plan_hash: hash}, []],
  ['too little', {overall_score: 6.9, plan_hash: hash}, ['Unexpected score 6.9/10, expected at least 7']],
  [
    'a hole in one part',
    {overall_score: 9, plan_hash: hash, rubric_scores: {plot: 3}, feedback: ['plot: none']},
    ["Unexpected plot 3/10, expected at least 3.5: a good mean doesn't make up for it", 'plot: none'],
  ],
  [
    'another text',
    {overall_score: 9, plan_hash: 'other'},
    ['Unexpected rating: it rates another text than `story.json`'],
  ],
  ['no score', {plan_hash: hash}, ['Unexpected rating: it has no `overall_score`']],
])('minimum-score: %s', async (_name, rating, said) => {
  const artifacts = [story, {id: 'rating', path: 'r.json', content: JSON.stringify(rating)}]
  const options = {minimum: 7, outOf: 10, rating: 'rating'}
  const verdict = await judgeInMemory(gate('minimum-score'), artifacts, {judges: ['story'], options})
  expect(verdict.problems.map(({message}) => message)).toEqual(said)
  expect(verdict.status).toBe(said.length > 0 ? 'failed' : 'passed')
})

test('minimum-score: another scale, no rating, and one that is no JSON', async () => {
  const rating = {id: 'rating', path: 'r.json', content: JSON.stringify({overall_score: 7.9, plan_hash: hash})}
  const ask = (artifacts: readonly Artifact[]): ReturnType<typeof judgeInMemory> => {
    return judgeInMemory(gate('minimum-score'), artifacts, {
      judges: ['story'],
      options: {minimum: 80, outOf: 100, rating: 'rating'},
    })
  }
  expect(await ask([story, rating])).toMatchObject({status: 'failed', score: 7.9})
  expect(await ask([story])).toMatchObject({
    status: 'failed',
    problems: [{message: 'Unexpected rating: there is none'}],
  })
  expect(await ask([story, {...rating, content: 'good'}])).toMatchObject({status: 'failed'})
})

function gate(id: string): Gate {
  const found = corePlugin().gates?.find(each => each.id === id)
  if (!found) throw new Error(`no gate ${id}`)
  return found
}

function stepWith(schema: object | null): PlannedStep {
  return {
    id: '1',
    title: 'Story',
    at: {
      file: 'a.md',
      line: 1,
      column: 1,
    },
    agent: null,
    skill: null,
    model: null,
    performer: 'builtin:story',
    condition: null,
    fallbackAgents: [],
    fallbackPerformers: [],
    inputs: [],
    gates: [],
    dependsOn: [],
    resolvedBy: {},
    outputs: [
      {
        id: 'story',
        path: 'story.json',
        mediaType: 'application/json',
        schema,
        title: 'Story',
        deliverable: true,
        namedBy: 'handler',
      },
    ],
    timeoutMs: 60_000,
    tools: {declared: null, granted: []},
    retry: {
      maxRetries: 0,
      backoffMs: [],
    },
  }
}
