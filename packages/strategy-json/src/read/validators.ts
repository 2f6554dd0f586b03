import type {ErrorObject, ValidateFunction} from 'ajv'
import type {EntityFile, IndexesFile, IndexFile, RelationshipsFile} from '../format.js'
import {shapeOf} from '../own/shape-of.js'

/** What each kind of file holds. */
export interface FileKinds {
  readonly index: IndexFile
  readonly entity: EntityFile
  readonly relationships: RelationshipsFile
  readonly indexes: IndexesFile
}

type Validators = {readonly [Kind in keyof FileKinds]: ValidateFunction<FileKinds[Kind]>}

/** Our own schemas need no check against the meta-schema at run time, a test does that, and no inlining for a few files. */
const compileFast = {validateSchema: false, meta: false, inlineRefs: false, code: {optimize: false}}

let compiled: Promise<Validators> | undefined

/** The published JSON Schemas, compiled when first asked: ajv takes tens of milliseconds to load. */
export function validators(): Promise<Validators> {
  compiled ??= compile()
  return compiled
}

/** The violations that a person can act on: not those of the alternatives of a `oneOf` that failed as a whole. */
export function violationsOf({errors}: ValidateFunction): readonly ErrorObject[] {
  return (errors ?? []).filter(({schemaPath}) => !schemaPath.includes('/oneOf/'))
}

async function compile(): Promise<Validators> {
  const {Ajv2020} = await import('ajv/dist/2020.js')
  const ajv = new Ajv2020({allErrors: true, ...compileFast})
  return {
    index: ajv.compile<IndexFile>(shapeOf('index')),
    entity: ajv.compile<EntityFile>(shapeOf('entity')),
    relationships: ajv.compile<RelationshipsFile>(shapeOf('relationships')),
    indexes: ajv.compile<IndexesFile>(shapeOf('indexes')),
  }
}
