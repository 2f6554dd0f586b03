import type {Column, ColumnType, SimpleType, Source} from '../model.js'
import {ifTrue, listOf, objectOf, oneOf, orNull, shape, sources, text, type JsonSchema} from './json-schema.js'
import {simpleTypes} from '../simple-types.js'

const column = objectOf<Column>(
  'A column of a table.',
  {
    name: {type: 'string', minLength: 1},
    type: shape('ColumnType'),
    nullable: {type: 'boolean'},
    default: orNull(text('An SQL expression as the dialect writes it.')),
    identity: oneOf(['always', 'by default', null], 'An identity column, which then has no default.'),
    generated: orNull(text('The expression of a generated column.')),
    comment: {type: 'string'},
    classification: listOf(oneOf(['pii', 'pci', 'phi', 'secret'])),
    sources,
  },
  {
    virtual: ifTrue('Computed when it is read; else it is stored.'),
    identityOptions: text('What its sequence has that differs from the default: `START WITH 100`.'),
    collation: text('Qualified and quoted.'),
  },
)

const columnType: JsonSchema = {
  description: 'The type of a column; its `kind` says which other keys it has.',
  oneOf: [
    objectOf<Extract<ColumnType, {kind: SimpleType}>>('A type without parameters.', {
      kind: oneOf(simpleTypes),
    }),
    objectOf<Extract<ColumnType, {kind: 'numeric'}>>('An exact number.', {
      kind: oneOf(['numeric']),
      precision: {type: 'integer', minimum: 1, maximum: 1000},
      scale: {type: 'integer', minimum: 0, maximum: 1000},
    }),
    objectOf<Extract<ColumnType, {kind: 'varchar' | 'char'}>>('Text of a limited length.', {
      kind: oneOf(['varchar', 'char']),
      length: {type: 'integer', minimum: 1, maximum: 10_485_760},
    }),
    objectOf<Extract<ColumnType, {kind: 'enum'}>>(
      'An enum of the document.',
      {
        kind: oneOf(['enum']),
        name: {type: 'string'},
      },
      {namespace: {type: 'string'}},
    ),
    objectOf<Extract<ColumnType, {kind: 'domain' | 'composite'}>>(
      'A domain or composite type of the document.',
      {
        kind: oneOf(['domain', 'composite']),
        name: {type: 'string'},
      },
      {namespace: {type: 'string'}},
    ),
    objectOf<Extract<ColumnType, {kind: 'other'}>>(
      'Any other type, as PostgreSQL prints it with an empty search path.',
      {
        kind: oneOf(['other']),
        name: {type: 'string', minLength: 1},
      },
    ),
    objectOf<Extract<ColumnType, {kind: 'array'}>>('An array.', {kind: oneOf(['array']), of: shape('ColumnType')}),
  ],
}

const span: JsonSchema = {
  type: 'array',
  description: 'Offsets into the request, with the answers to questions below it, in UTF-16 code units, end exclusive.',
  prefixItems: [
    {type: 'integer', minimum: 0},
    {type: 'integer', minimum: 0},
  ],
  items: false,
  minItems: 2,
}

const source: JsonSchema = {
  description:
    'Why something is in the schema. Order of authority: stated and answered, convention, pack, inferred, assumed.',
  oneOf: [
    objectOf<Extract<Source, {authority: 'stated'}>>('The request says so.', {
      authority: oneOf(['stated']),
      text: {type: 'string'},
      span,
    }),
    objectOf<Extract<Source, {authority: 'answered'}>>('A person has answered so to a question.', {
      authority: oneOf(['answered']),
      text: {type: 'string'},
      span,
      by: {type: 'string'},
    }),
    objectOf<Extract<Source, {authority: 'convention'}>>('A convention of the house says so.', {
      authority: oneOf(['convention']),
      text: {type: 'string'},
      from: {type: 'string'},
    }),
    objectOf<Extract<Source, {authority: 'pack'}>>('A domain pack says so.', {
      authority: oneOf(['pack']),
      pack: {type: 'string'},
      line: {type: 'integer', minimum: 1},
    }),
    objectOf<Extract<Source, {authority: 'inferred' | 'assumed'}>>('It follows from the rest, or was assumed.', {
      authority: oneOf(['inferred', 'assumed']),
      text: {type: 'string'},
    }),
  ],
}

export const columnShapes: Readonly<Record<string, JsonSchema>> = {
  Column: column,
  ColumnType: columnType,
  Source: source,
}
