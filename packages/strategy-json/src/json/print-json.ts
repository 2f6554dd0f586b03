import {isList, type Json} from './json.js'

const width = 120

/** JSON with a value a line where it fits into 120 columns, a final newline, and keys in the given order. */
export function printJson(value: Json): string {
  return `${printExpanded(value, '', new Map())}\n`
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
