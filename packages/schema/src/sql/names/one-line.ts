/** Text that is safe behind `--`: line breaks of any kind become spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\u0085]+/g, ' ').trim()
}
