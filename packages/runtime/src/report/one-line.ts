/** A text as one line of a report, cut where it's longer than `length` characters; what a terminal would obey is left out. */
export function oneLine(text: string, length: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}
