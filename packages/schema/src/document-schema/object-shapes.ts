import type {CompositeType, Domain, Grant, Namespace, Sequence, View, Withheld} from '../model.js'
import {ifTrue, listOf, names, objectOf, oneOf, orNull, shape, text, type JsonSchema} from './json-schema.js'

const string: JsonSchema = {type: 'string'}
const name: JsonSchema = {type: 'string', minLength: 1}
const number = text('A whole number; as a text, because it may exceed what a JSON number holds.')

const view = objectOf<View>(
  'A view, or one that keeps its rows.',
  {
    name,
    namespace: string,
    materialized: {type: 'boolean'},
    query: text('Without a final semicolon.'),
    comment: string,
  },
  {
    columns: names,
    options: listOf(string, 'What stands in `WITH (…)`.'),
    indexes: listOf(shape('Index')),
    triggers: listOf(shape('Trigger')),
    columnComments: {type: 'object', additionalProperties: string},
    withNoData: ifTrue('Made without its rows.'),
  },
)

const sequence = objectOf<Sequence>(
  'A sequence. What is absent is as PostgreSQL has it by default.',
  {
    name,
    namespace: string,
    comment: string,
  },
  {
    type: oneOf(['smallint', 'integer']),
    start: number,
    increment: number,
    minimum: number,
    maximum: number,
    cache: number,
    cycle: ifTrue('Begins anew when it is used up.'),
    ownedBy: objectOf<NonNullable<Sequence['ownedBy']>>('The column with which it goes.', {
      namespace: string,
      table: string,
      column: string,
    }),
  },
)

const privilegesOn = {
  privileges: listOf(string),
  on: oneOf(['table', 'view', 'sequence', 'function', 'procedure', 'schema', 'type', 'database']),
  target: text('Qualified and quoted as the statement needs it.'),
}

/** What lies beside tables. */
export const objectShapes: Readonly<Record<string, JsonSchema>> = {
  Namespace: objectOf<Namespace>('What PostgreSQL calls a schema.', {name, comment: string}),
  View: view,
  Sequence: sequence,
  Domain: objectOf<Domain>(
    'A type with rules of its own.',
    {
      name,
      namespace: string,
      type: shape('ColumnType'),
      nullable: {type: 'boolean'},
      default: orNull(string),
      checks: listOf(
        objectOf<Domain['checks'][number]>(
          'What is true of each value.',
          {name, expression: string},
          {
            notValid: ifTrue('Holds for new values only.'),
          },
        ),
      ),
      comment: string,
    },
    {collation: string},
  ),
  CompositeType: objectOf<CompositeType>('A type of several attributes.', {
    name,
    namespace: string,
    attributes: listOf(
      objectOf<CompositeType['attributes'][number]>(
        'One of them.',
        {name, type: shape('ColumnType')},
        {
          collation: string,
        },
      ),
    ),
    comment: string,
  }),
  Withheld: objectOf<Withheld>('What everyone may do by default, and may not.', privilegesOn),
  Grant: objectOf<Grant>(
    'Privileges on an object.',
    {
      ...privilegesOn,
      to: text('A role, or `public`.'),
    },
    {columns: names, grantable: ifTrue('May be passed on.')},
  ),
}
