/** A table of markdown cells. A bar in a cell is written as an entity, which every reader shows as a bar, in code too. */
export function printRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map(row => row.map(printCell))]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function printCell(cell: string): string {
  if (!cell.includes('|')) return cell
  return cell.replaceAll(/(`+)(.+?)\1(?!`)|\|/g, (whole, _fence, inner: string | undefined) => {
    if (inner === undefined) return '&#124;'
    return whole.includes('|') ? `<code>${escapeHtml(inner.trim())}</code>` : whole
  })
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;'}
  return text.replaceAll(/[&<>|]/g, character => entities[character] ?? character)
}
