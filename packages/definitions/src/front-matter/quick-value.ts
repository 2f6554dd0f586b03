/** A value of YAML that is text on one line, plain or in quotes without escapes; null for everything else. */
export function quickValue(source: string): string | null {
  const [, double, single] = /^(?:"([^"\\]*)"|'([^']*)')$/.exec(source) ?? []
  if (double !== undefined || single !== undefined) return double ?? single ?? ''
  const isPlain = /^[\p{L}\p{N}(]/u.test(source) && !/:(\s|$)|\s#/.test(source)
  return isPlain ? source : null
}
