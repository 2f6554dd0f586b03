/** `order-intake` to `order intake`. */
export function wordsOf(name: string): string {
  return name.replaceAll('-', ' ')
}
