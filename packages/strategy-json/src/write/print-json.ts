type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json}

const width = 120

/**
 * JSON with a value a line where it fits into 120 columns, a final newline, and keys in the given order. Members that say
 * nothing are left out, but for those a reader relies on.
 */
export function printJson(value: object): string {
  return `${printExpanded(withoutEmpty(value), '', new Map())}\n`
}

const kept: ReadonlySet<string> = new Set(
  `project tables key_tables paths columns security references referenced_by indexes access_patterns served_by text
  from`.split(/\s+/),
)

/** What is undefined says nothing either. */
function withoutEmpty(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return null
  const members: (readonly [string, Json])[] = []
  for (const [key, given] of Object.entries(value)) {
    if (given === undefined) continue
    const member = withoutEmpty(given)
    if (!isEmpty(member) || kept.has(key)) members.push([key, member])
  }
  return Object.fromEntries(members)
}

function isEmpty(value: Json): boolean {
  if (value === null || value === '') return true
  if (isList(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** Lists and objects as one line, so that what lies deep isn't printed again for each level above it. */
type Lines = Map<object, string>

function print(value: Json, indent: string, before: number, lines: Lines): string {
  const line = printInline(value, lines)
  return indent.length + before + line.length < width ? line : printExpanded(value, indent, lines)
}

function printInline(value: Json, lines: Lines): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const line = lines.get(value) ?? joinInline(value, lines)
  lines.set(value, line)
  return line
}

function joinInline(value: Json & object, lines: Lines): string {
  if (isList(value)) return `[${value.map(item => printInline(item, lines)).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}: ${printInline(member, lines)}`)
    .join(', ')}}`
}

function printExpanded(value: Json, indent: string, lines: Lines): string {
  const inner = `${indent}  `
  if (isList(value))
    return wrap(
      '[',
      value.map(item => print(item, inner, 0, lines)),
      ']',
      indent,
    )
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => {
    const name = `${JSON.stringify(key)}: `
    return `${name}${print(member, inner, name.length, lines)}`
  })
  return wrap('{', members, '}', indent)
}

function wrap(open: string, items: readonly string[], close: string, indent: string): string {
  if (items.length === 0) return `${open}${close}`
  return `${open}\n${items.map(item => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
