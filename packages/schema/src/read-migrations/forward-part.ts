/** Where a file that goes both ways begins to go forward, and back: of dbmate, goose and sql-migrate. */
const marks = /^--\s*(?:migrate:|\+goose\s+|\+migrate\s+)(up|down)\b.*$/gim

/** The file with everything blank that goes back, so that its lines stay where they are. */
export function forwardPart(content: string): string {
  let isBack = false
  let from = 0
  const parts: string[] = []
  const keep = (to: number) => {
    const part = content.slice(from, to)
    parts.push(isBack ? part.replaceAll(/[^\n]/g, ' ') : part)
    from = to
  }
  for (const {index, 1: direction = ''} of content.matchAll(marks)) {
    keep(index)
    isBack = direction.toLowerCase() === 'down'
  }
  keep(content.length)
  return parts.join('')
}
