import type {ValidateFunction} from 'ajv'
import {databaseSchemaSchema} from '../document-schema/database-schema-schema.js'
import type {JsonSchema} from '../document-schema/json-schema.js'
import type {SchemaDocument} from '../document.js'

/** Six times faster to compile: our own schema needs no check against the meta-schema, which a test does, and no inlining. */
const compileFast = {validateSchema: false, meta: false, inlineRefs: false, code: {optimize: false}}

let compiled: Promise<ValidateFunction<SchemaDocument>> | undefined

/** Compiled once and when first asked: ajv costs tens of milliseconds to load, which most commands never need. */
export function compileValidator(): Promise<ValidateFunction<SchemaDocument>> {
  compiled ??= compile()
  return compiled
}

async function compile(): Promise<ValidateFunction<SchemaDocument>> {
  const {Ajv2020} = await import('ajv/dist/2020.js')
  const ajv = new Ajv2020({allErrors: true, verbose: true, discriminator: true, strict: true, ...compileFast})
  return ajv.compile<SchemaDocument>(withDiscriminators(databaseSchemaSchema))
}

/** Tells ajv which key chooses the branch, so that it reports the violations of one branch and not of all. */
function withDiscriminators(schema: JsonSchema): JsonSchema {
  const shapes = schema['$defs'] as Readonly<Record<string, JsonSchema>>
  return {
    ...schema,
    $defs: {
      ...shapes,
      ColumnType: {...shapes['ColumnType'], type: 'object', discriminator: {propertyName: 'kind'}},
      Source: {...shapes['Source'], type: 'object', discriminator: {propertyName: 'authority'}},
    },
  }
}
