import type {ValidateFunction} from 'ajv'

/** By the schema's text: a plan is JSON, so each of its steps may hold a copy of one schema. */
const compiled = new Map<string, ValidateFunction>()

/** Compiling without inlining and optimising takes a third of the time, and most schemas see one document. */
const compileFast = {inlineRefs: false, code: {optimize: false}}

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

/** Loaded when first needed: ajv costs 28 ms at import. */
async function compile(schema: object): Promise<ValidateFunction> {
  const options = {allErrors: true, strict: false, validateFormats: false, ...compileFast}
  const dialect: unknown = '$schema' in schema ? schema.$schema : undefined
  if (typeof dialect === 'string' && dialect.includes('2020-12')) {
    const {Ajv2020} = await import('ajv/dist/2020.js')
    return new Ajv2020(options).compile(schema)
  }
  const {Ajv} = await import('ajv')
  const {$schema: _dialect, ...plain} = {$schema: undefined, ...schema}
  return new Ajv(options).compile(plain)
}
