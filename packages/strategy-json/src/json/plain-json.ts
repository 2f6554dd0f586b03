import {isList, type Json} from './json.js'

const kept: ReadonlySet<string> = new Set(
  `project tables key_tables paths columns security references referenced_by indexes access_patterns served_by text
  from`.split(/\s+/),
)

/** As JSON, without members that say nothing (also those that are undefined), but for those a reader relies on. */
export function plainJson(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(plainJson)
  if (typeof value !== 'object' || value === null) return null
  const members: (readonly [string, Json])[] = []
  for (const [key, given] of Object.entries(value)) {
    if (given === undefined) continue
    const member = plainJson(given)
    if (!isEmpty(member) || kept.has(key)) members.push([key, member])
  }
  return Object.fromEntries(members)
}

function isEmpty(value: Json): boolean {
  if (value === null || value === '') return true
  if (isList(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
}
