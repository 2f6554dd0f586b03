import type {Ajv, ValidateFunction} from 'ajv'

/** By the schema's text: a plan is JSON, so each of its steps may hold a copy of one schema. */
const compiled = new Map<string, ValidateFunction>()

/**
 * Compiling without inlining and optimising takes a third of the time, and most schemas see one document. Two schemas may
 * have one `$id`: neither is kept for the other to refer to.
 */
const options = {
  allErrors: true,
  strict: false,
  validateFormats: false,
  addUsedSchema: false,
  inlineRefs: false,
  code: {optimize: false},
}

/** One a dialect: each would compile the schema of schemas again. */
let draft2020: Promise<Ajv> | undefined
let draft7: Promise<Ajv> | undefined

/**
 * What of a value breaks a JSON Schema, one sentence each with its JSON path; empty when nothing does. Draft 2020-12
 * where the schema says so, else draft 7. Throws on a schema that is none.
 */
export async function validateJson(schema: object, value: unknown): Promise<readonly string[]> {
  const text = JSON.stringify(schema)
  const validate = compiled.get(text) ?? (await compile(schema))
  compiled.set(text, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map(error => {
    const allowed: unknown = 'allowedValues' in error.params ? error.params['allowedValues'] : undefined
    const extra: unknown = error.params['additionalProperty']
    const detail = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : typeof extra === 'string' ? `: ${extra}` : ''
    return `${error.instancePath || '/'} ${error.message ?? 'is not valid'}${detail}`
  })
}

async function compile(schema: object): Promise<ValidateFunction> {
  const dialect: unknown = '$schema' in schema ? schema.$schema : undefined
  if (typeof dialect === 'string' && dialect.includes('2020-12')) {
    draft2020 ??= loadDraft2020()
    return (await draft2020).compile(schema)
  }
  draft7 ??= loadDraft7()
  const {$schema: _dialect, ...plain} = {$schema: undefined, ...schema}
  return (await draft7).compile(plain)
}

/** Loaded when first needed: ajv costs 28 ms at import. */
async function loadDraft2020(): Promise<Ajv> {
  const {Ajv2020} = await import('ajv/dist/2020.js')
  return new Ajv2020(options)
}

async function loadDraft7(): Promise<Ajv> {
  const {Ajv} = await import('ajv')
  return new Ajv(options)
}
