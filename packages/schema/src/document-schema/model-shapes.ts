import type {ClauseCoverage, DesignReport, Assumption, Question, Relationship} from '../document.js'
import type {AccessPattern, EnumType, Role, SqlFunction, Unmodelled} from '../model.js'
import {listOf, names, objectOf, oneOf, shape, sources, text, type JsonSchema} from './json-schema.js'

const string: JsonSchema = {type: 'string'}
const name: JsonSchema = {type: 'string', minLength: 1}
const strings = listOf(string)

const relationship = objectOf<Relationship>('A foreign key as a sentence between two tables; derived, never edited.', {
  name,
  from: shape('RelationshipEnd'),
  to: shape('RelationshipEnd'),
  cardinality: oneOf(['one-to-one', 'many-to-one']),
  required: {type: 'boolean', description: 'True when a row of `from` must have its row of `to`.'},
  onDelete: string,
  reason: string,
})

const coverage = objectOf<ClauseCoverage>('What became of a clause of the request.', {
  text: string,
  span: {
    type: 'array',
    prefixItems: [
      {type: 'integer', minimum: 0},
      {type: 'integer', minimum: 0},
    ],
    items: false,
    minItems: 2,
  },
  status: oneOf(['covered', 'partly', 'not covered', 'non-functional']),
  by: listOf(string, 'The tables and columns that answer it, or why there are none.'),
  note: string,
})

export const modelShapes: Readonly<Record<string, JsonSchema>> = {
  EnumType: objectOf<EnumType>('An enum type; values keep their order.', {
    name,
    namespace: string,
    values: strings,
    comment: string,
    sources,
  }),
  SqlFunction: objectOf<SqlFunction>(
    'A function.',
    {
      name,
      namespace: string,
      definition: text('The whole `CREATE FUNCTION` statement, without a final semicolon.'),
      reason: string,
    },
    {
      kind: oneOf(['procedure', 'aggregate'], 'Default: a function.'),
      identity: text('Its argument types, where another function has its name.'),
    },
  ),
  Role: objectOf<Role>('A role and what it may do.', {
    name,
    grants: listOf(objectOf<Role['grants'][number]>('Privileges on one table.', {table: string, privileges: strings})),
  }),
  AccessPattern: objectOf<AccessPattern>('A way in which the data is read.', {
    id: name,
    description: string,
    table: string,
    equals: names,
    sortsBy: listOf(shape('IndexColumn')),
    sources,
  }),
  Unmodelled: objectOf<Unmodelled>(
    'What a reader found and the model cannot hold.',
    {text: string, reason: string},
    {
      at: objectOf<NonNullable<Unmodelled['at']>>('Where it was read.', {
        file: string,
        line: {type: 'integer', minimum: 1},
        column: {type: 'integer', minimum: 1},
      }),
    },
  ),
  Relationship: relationship,
  RelationshipEnd: objectOf<Relationship['to']>(
    'A table and columns of it.',
    {table: string, columns: names},
    {namespace: string},
  ),
  DesignReport: objectOf<DesignReport>('What the design assumed, asks and covers.', {
    assumptions: listOf(shape('Assumption')),
    questions: listOf(shape('Question')),
    coverage: listOf(shape('ClauseCoverage')),
    confidence: {type: 'number', minimum: 0, maximum: 1},
  }),
  Assumption: objectOf<Assumption>('What was decided without being told.', {
    id: name,
    statement: string,
    because: string,
    alternatives: strings,
    question: string,
    impact: {type: 'number', minimum: 0, description: 'How many tables a different answer would change.'},
  }),
  Question: objectOf<Question>('What only a person can answer.', {id: name, text: string, why: string}),
  ClauseCoverage: coverage,
}
