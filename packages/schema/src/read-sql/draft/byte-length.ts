const encoder = new TextEncoder()

/** In UTF-8. Most names are ASCII, for which nothing needs to be encoded. */
export function byteLength(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : encoder.encode(text).length
}
