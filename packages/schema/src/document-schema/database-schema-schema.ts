import type {Additions, SchemaDocument} from '../document.js'
import {columnShapes} from './column-shapes.js'
import {listOf, objectOf, oneOf, shape, text, type JsonSchema} from './json-schema.js'
import {modelShapes} from './model-shapes.js'
import {objectShapes} from './object-shapes.js'
import {tableShapes} from './table-shapes.js'

/** The JSON Schema (draft 2020-12) of the schema document; published as `schemas/database-schema.schema.json`. */
export const databaseSchemaSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:journeywright:database-schema:1',
  title: 'Database schema document',
  ...objectOf<SchemaDocument>(
    'A database schema, what is derived from it, and the report of its design.',
    {
      formatVersion: oneOf(['1']),
      name: {type: 'string', minLength: 1},
      dialect: oneOf(['postgresql']),
      tables: listOf(shape('Table')),
      enums: listOf(shape('EnumType')),
      functions: listOf(shape('SqlFunction')),
      roles: listOf(shape('Role')),
      extensions: listOf({type: 'string', minLength: 1}),
      accessPatterns: listOf(shape('AccessPattern')),
      unmodelled: listOf(shape('Unmodelled')),
      relationships: listOf(shape('Relationship'), 'Derived from the foreign keys.'),
      migration: objectOf<SchemaDocument['migration']>('How to get there.', {
        strategy: text('Order, locks, what is lost on the way back, and how to go back.'),
      }),
      report: shape('DesignReport'),
    },
    {
      extensionNamespaces: {type: 'object', additionalProperties: {type: 'string'}},
      namespaces: listOf(shape('Namespace')),
      domains: listOf(shape('Domain')),
      composites: listOf(shape('CompositeType')),
      sequences: listOf(shape('Sequence')),
      views: listOf(shape('View')),
      grants: listOf(shape('Grant')),
      withheld: listOf(shape('Withheld')),
      added: objectOf<Additions>('What is new on top of a schema that was there.', {
        to: text('Where that was read.'),
        tables: listOf({type: 'string', minLength: 1}, 'New tables, qualified.'),
        columns: listOf({type: 'string', minLength: 1}, 'New columns of tables that were there, qualified.'),
      }),
    },
  ),
  $defs: {...tableShapes, ...columnShapes, ...modelShapes, ...objectShapes},
}
