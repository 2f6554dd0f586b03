import {scanLines} from '../text/scan-lines.js'

/** A built-in tool of published agents, with or without what it may do; of code spans, any name in that style. */
const known =
  /^(Read|Write|Edit|MultiEdit|NotebookEdit|Glob|Grep|LS|Bash|Task|Agent|Skill|WebFetch|WebSearch|TodoWrite|TodoRead)(\(.*\))?$/
const named = /^([A-Z][A-Za-z0-9]+(\(.*\))?|mcp__[\w*-]+)$/

/**
 * The tools that a body without front matter lists below a heading about tools, as code (`` `Read` ``) or as the bold
 * name of a list item (`**Read**: …`). Null when it lists none.
 */
export function toolsInBody(body: string): readonly string[] | null {
  const tools = new Set<string>()
  let depth = 0
  for (const {text, fenced} of scanLines(body)) {
    if (fenced) continue
    const [, marks = '', title = ''] = /^(#{1,6})\s+(.*)$/.exec(text) ?? []
    if (marks && (depth === 0 || marks.length <= depth)) depth = /\btools?\b/i.test(title) ? marks.length : 0
    if (depth > 0) for (const tool of toolsOfItem(text)) tools.add(tool)
  }
  return tools.size > 0 ? [...tools] : null
}

function toolsOfItem(line: string): readonly string[] {
  const [, item] = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line) ?? []
  if (item === undefined) return []
  const code = [...item.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span).filter(span => named.test(span))
  if (code.length > 0) return code
  // The closing stars are the last ones: a name may end in one, `**mcp__docs__***`.
  const [, bold = ''] = /^\*\*(.+?)\*\*(?!\*)/.exec(item) ?? []
  const name = bold.replace(/:$/, '')
  return known.test(name) || name.startsWith('mcp__') ? [name] : []
}
