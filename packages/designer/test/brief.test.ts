import {readFileSync} from 'node:fs'
import {briefSchema, briefText, readBrief} from '@journeywright/designer'
import {formatProblem} from '@journeywright/problems'
import {expect, test} from 'vitest'

const project = {name: 'shop', database_type: 'postgresql'}
const task = {type: 'schema_design', description: 'A shop'}

test('four values are enough', () => {
  const {brief, problems} = readBrief({project, task})
  expect(problems).toEqual([])
  expect(brief).toEqual({project, task})
})

test('the published schema is the exported one', () => {
  const file = new URL('../schemas/brief.schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(briefSchema)
})

const bads: readonly (readonly [name: string, value: unknown, problems: readonly string[]])[] = [
  ['nothing', null, ['Unexpected value null, expected an object at `$`']],
  [
    'every violation, not the first',
    {project: {name: ''}, task: {type: 'dance', requirements: 'a shop'}},
    [
      'Unexpected absence of a value, expected one at `$.project.database_type`',
      'Unexpected value "", expected a text that is not empty at `$.project.name`',
      'Unexpected absence of a value, expected one at `$.task.description`',
      'Unexpected value `dance`, expected one of `schema_design`, `migration`, `optimization`, `data_modeling`, `performance_tuning`, `backup_strategy` at `$.task.type`',
      'Unexpected value "a shop", expected a list at `$.task.requirements`',
    ],
  ],
  [
    'places inside lists',
    {project, task, data_model: {entities: [{name: 'users'}, {attributes: [7]}]}},
    [
      'Unexpected absence of a value, expected one at `$.data_model.entities[1].name`',
      'Unexpected value 7, expected a text, or an object with the keys that the schema names at `$.data_model.entities[1].attributes[0]`',
    ],
  ],
  [
    'another database',
    {project: {...project, database_type: 'mongodb'}, task},
    [
      'Unexpected database type `mongodb`, expected `postgresql`, the only one that is supported at `$.project.database_type`',
    ],
  ],
]

test.each(bads)('%s', (_, value, expected) => {
  const {brief, problems} = readBrief(value, 'brief.json')
  expect(brief).toBe(null)
  expect(problems.map(({message}) => message)).toEqual(expected)
})

test('a key that nothing reads is a warning', () => {
  const {brief, problems} = readBrief({project, task: {...task, requirement: ['x']}}, 'brief.json')
  expect(brief).not.toBe(null)
  expect(problems.map(formatProblem)).toEqual([
    'brief.json:1:1 warning Unexpected key `requirement`, expected `requirements` at `$.task.requirement`; nothing reads it (designer/unknown-brief-key)\n' +
      '  fix: Rename the key, or say it in `task.requirements`.',
  ])
})

test('a brief is written out as text, a line for each part', () => {
  const {brief} = readBrief({
    project,
    task: {...task, requirements: ['Reviews'], acceptance_criteria: ['1K orders per day']},
    data_model: {
      entities: [{name: 'users', attributes: ['id', {name: 'email', unique: true}], estimated_rows: 5}],
      relationships: [{from: 'orders', to: 'users', type: 'many_to_one', foreign_key: 'user_id'}],
      business_rules: ['An email is unique'],
    },
    performance_targets: {concurrent_users: 10},
    security_requirements: {encryption_requirements: {column_level: ['email']}, audit_requirements: true},
  })
  expect(brief && briefText(brief).split('\n')).toEqual([
    'A shop',
    '- Reviews',
    '- 1K orders per day',
    '- users (id, email), 5 rows',
    '- orders to users: many to one by user_id',
    '- An email is unique',
    '- concurrent users: 10',
    '- encryption of the column email',
    '- audit all changes',
  ])
})
