interface Tool {
  readonly name: string
  /** What stands in brackets; null for the whole tool. */
  readonly argument: string | null
}

/**
 * What both of two lists allow, as the narrower one says it. A list of null allows everything, and so does `*`. What
 * can't be seen to lie within the other is not allowed.
 */
export function meetTools(first: readonly string[] | null, second: readonly string[] | null): readonly string[] | null {
  if (first === null || second === null) return first ?? second
  const both = second.flatMap(b => first.flatMap(a => meet(a.trim(), b.trim()) ?? []))
  const distinct = [...new Set(both)]
  return distinct.filter(tool => !distinct.some(other => other !== tool && covers(other, tool)))
}

function meet(a: string, b: string): string | null {
  if (covers(a, b)) return b
  return covers(b, a) ? a : null
}

/** True when whoever may use the wide one may use the narrow one, too. */
function covers(wide: string, narrow: string): boolean {
  if (wide === narrow || wide === '*') return true
  const a = parseTool(wide)
  const b = parseTool(narrow)
  if (!coversName(a.name, b.name)) return false
  if (a.argument === null || a.argument === '*') return true
  return b.argument !== null && coversArgument(a.argument, b.argument)
}

/** Letters' case tells no tools apart. `mcp__github` has all of that server's tools, and so has `mcp__github__*`. */
function coversName(wide: string, narrow: string): boolean {
  const a = wide.toLowerCase()
  const b = narrow.toLowerCase()
  if (a === b) return true
  if (!a.startsWith('mcp__')) return false
  const server = a.replace(/__\*$/, '')
  return !server.includes('*') && b.startsWith(`${server}__`)
}

/** `git:*` has `git push:*` and `git push`; of anything else only itself. */
function coversArgument(wide: string, narrow: string): boolean {
  const prefix = prefixOf(wide)
  if (prefix === null || /[;&|<>$`\n]/.test(narrow)) return wide === narrow
  const words = prefixOf(narrow) ?? narrow
  return words === prefix || words.startsWith(`${prefix} `)
}

/** `git` of `git:*` and `git *`. */
function prefixOf(argument: string): string | null {
  return /^([^*]*?)(?::| )\*$/.exec(argument)?.[1] ?? null
}

function parseTool(text: string): Tool {
  const [, name = text, argument = null] = /^([^()]+)\(([\s\S]*)\)$/.exec(text) ?? []
  return {name: name.trim(), argument: argument === null ? null : argument.trim()}
}
