/** JSON of a person or of another tool, in which keys go by several names. */
export type PlanEntry = ReadonlyMap<string, unknown>

/** An object by its keys as `snake_case` and `camelCase` both have them, or null. */
export function planEntry(value: unknown): PlanEntry | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return new Map(Object.entries(value).map(([key, member]): [string, unknown] => [plainKey(key), member]))
}

/** The first of these keys that the entry has, and where it stands in its object. */
export function memberOf(
  value: unknown,
  keys: readonly string[],
): {readonly key: string; readonly value: unknown} | null {
  const entry = planEntry(value)
  if (!entry || typeof value !== 'object' || value === null) return null
  for (const wanted of keys) {
    const key = Object.keys(value).find(each => plainKey(each) === wanted)
    if (key !== undefined && entry.get(wanted) !== null) return {key, value: entry.get(wanted)}
  }
  return null
}

/** All text in a value: itself, or what its items say; of an object its values. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** An id or name: text that isn't empty, or a number. */
export function labelOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function plainKey(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z]/g, '')
}
