import type {ValidateFunction} from 'ajv'

const compiled = new WeakMap<object, ValidateFunction>()

/**
 * What of a value breaks a JSON Schema, one sentence each with its JSON path; empty when nothing does. Draft 2020-12
 * where the schema says so, else draft 7. Throws on a schema that is none.
 */
export async function validateJson(schema: object, value: unknown): Promise<readonly string[]> {
  const validate = compiled.get(schema) ?? (await compile(schema))
  compiled.set(schema, validate)
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
  const options = {allErrors: true, strict: false, validateFormats: false}
  const dialect: unknown = '$schema' in schema ? schema.$schema : undefined
  if (typeof dialect === 'string' && dialect.includes('2020-12')) {
    const {Ajv2020} = await import('ajv/dist/2020.js')
    return new Ajv2020(options).compile(schema)
  }
  const {Ajv} = await import('ajv')
  const {$schema: _dialect, ...plain} = {$schema: undefined, ...schema}
  return new Ajv(options).compile(plain)
}
