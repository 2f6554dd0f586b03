const typed = /^(\S+) (Unsupported\("(?:[^"\\]|\\.)*"\)(?:\?|\[\])?|[^@\s]\S*)(?: (.*))?$/s
const untyped = /^(\S+) (.*)$/s

/** The lines of fields, or of an enum's values, in columns as `prisma format` has them; comments and `@@…` lines stay. */
export function alignLines(lines: readonly string[]): readonly string[] {
  const rows = lines.map(line => (/^(\/\/|@@)/.test(line) ? null : cellsOf(line)))
  const widths = [0, 1].map(column => Math.max(0, ...rows.map(cells => widthOf(cells?.[column] ?? ''))))
  return lines.map(
    (line, at) =>
      rows[at]
        ?.map((cell, column) => pad(cell, widths[column] ?? 0))
        .join(' ')
        .trimEnd() ?? line,
  )
}

function cellsOf(line: string): readonly string[] {
  const [, ...cells] = typed.exec(line) ?? untyped.exec(line) ?? [line, line]
  return cells.filter(cell => cell !== undefined)
}

function pad(cell: string, width: number): string {
  return `${cell}${' '.repeat(Math.max(0, width - widthOf(cell)))}`
}

/** Prisma counts bytes. */
function widthOf(cell: string): number {
  return Buffer.byteLength(cell)
}
