/** Documentation comments, which Prisma's client shows in the editor; one a line of text. */
export function printComment(text: string): readonly string[] {
  return text
    .split(/[\r\n\u0085\u2028\u2029\f\v]+/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => `/// ${line}`)
}

/** Text that is safe behind `//`. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\u0085]+/g, ' ').trim()
}
