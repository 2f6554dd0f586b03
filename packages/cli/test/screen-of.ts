const escape = String.fromCharCode(27)
const tokens = new RegExp(`${escape}\\[\\??(\\d*)([A-Za-z])|[\\s\\S]`, 'gu')

/** A terminal's screen without a terminal: what a person sees after these bytes, and what has gone off its top. */
export function screenOf(bytes: string, {columns = 80, rows = 24} = {}): readonly string[] {
  const lines: string[][] = [[]]
  let [row, column, wraps] = [0, 0, true]
  const lineAt = (index: number): string[] => {
    while (lines.length <= index) lines.push([])
    return lines[index] ?? []
  }
  const put = (character: string): void => {
    if (column >= columns) {
      if (!wraps) return
      row += 1
      column = 0
    }
    const line = lineAt(row)
    while (line.length < column) line.push(' ')
    line[column] = character
    column += 1
  }
  for (const [token, count, command] of bytes.matchAll(tokens)) {
    if (token === '\r') column = 0
    else if (token === '\n') {
      row += 1
      column = 0
    } else if (command === undefined) put(token)
    // A screen can't be left over its top.
    else if (command === 'A') row = Math.max(Math.max(0, lines.length - rows), row - Number(count || 1))
    else if (command === 'K') lineAt(row).splice(column)
    else if (command === 'J') {
      lineAt(row).splice(column)
      lines.splice(row + 1)
    } else if (token.includes('?7')) wraps = command === 'h'
    else if (command !== 'm') throw new Error(`Unexpected sequence ${JSON.stringify(token)}`)
    lineAt(row)
  }
  return lines.map(line => line.join('').trimEnd())
}
