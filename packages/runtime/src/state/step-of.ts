/** The step that a key names: `2` of `2@1#1`. */
export function stepOf(key: string): string {
  return key.slice(0, key.lastIndexOf('@'))
}
