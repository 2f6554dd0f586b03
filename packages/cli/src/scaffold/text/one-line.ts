/** Text that was typed over several lines, or with stray blanks, as one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
