import type {Paint} from '../print/paint.js'

/** Markdown for a terminal: headings stand out, code is set off, marks of emphasis and fences are gone. */
export function renderPage(text: string, paint: Paint): string {
  let fence = ''
  const lines = text.split('\n').flatMap(line => {
    const [, mark = '', info = ''] = /^(`{3,}|~{3,})\s*(.*)$/.exec(line) ?? []
    if (fence === '' && mark !== '') {
      fence = mark
      const [, path] = info.split(/\s+/)
      return path === undefined ? [] : [paint.dim(`  ${path}`)]
    }
    if (fence !== '' && line.trim() === fence) {
      fence = ''
      return []
    }
    return [fence === '' ? renderLine(line, paint) : `    ${line}`.trimEnd()]
  })
  return lines.join('\n')
}

function renderLine(line: string, paint: Paint): string {
  const [, heading] = /^#{1,6} (.*)$/.exec(line) ?? []
  if (heading !== undefined) return paint.bold(heading)
  return line
    .replace(/`([^`]+)`/g, (_, code: string) => paint.cyan(code))
    .replace(/\*\*(.+?)\*\*/g, (_, strong: string) => paint.bold(strong))
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)')
}
