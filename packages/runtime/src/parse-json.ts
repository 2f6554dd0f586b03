/** The value of a JSON text, or the parser's own words on why it's none. */
export function parseJson(text: string): {readonly value: unknown} | {readonly error: string} {
  try {
    return {value: JSON.parse(text)}
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}

/** The properties of a JSON object; none for anything else. */
export function propertiesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : {}
}
