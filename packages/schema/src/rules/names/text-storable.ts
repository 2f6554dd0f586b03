import type {SchemaRule} from '../../schema-rule.js'

export const textStorable: SchemaRule = {
  id: 'schema/text-storable',
  severity: 'error',
  summary: 'No text holds the character NUL, which PostgreSQL cannot store.',
  check(model, report) {
    if (!hasNul(model)) return
    for (const path of findNul(model, '$')) {
      report({
        message: `Unexpected character U+0000 at \`${path}\`, expected text that PostgreSQL can store`,
        fix: 'Remove the character.',
      })
    }
  },
}

function findNul(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return value.includes('\0') ? [path] : []
  if (Array.isArray(value)) return value.flatMap((each, index) => findNul(each, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => findNul(each, `${path}.${key}`))
}

/** Most models have none, and looking without noting where costs a fraction. */
function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (Array.isArray(value)) return value.some(hasNul)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNul)
}
