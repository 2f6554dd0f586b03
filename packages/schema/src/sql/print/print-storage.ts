/** `WITH (…)` with a space before it, or nothing. */
export function printStorage(parameters: readonly string[] = []): string {
  return parameters.length === 0 ? '' : ` WITH (${parameters.join(', ')})`
}
