/**
 * From PostgreSQL's offsets, which count bytes of UTF-8, to JavaScript's, which count UTF-16 code units. An offset inside a
 * character is the character's.
 */
export function textIndex(text: string): (byte: number) => number {
  // oxlint-disable-next-line no-control-regex -- ASCII begins with control characters.
  if (/^[\u0000-\u007f]*$/.test(text)) return byte => Math.min(byte, text.length)
  const indexes: number[] = []
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0
    for (let byte = bytesOf(code); byte > 0; byte--) indexes.push(index)
    if (code > 0xffff) index++
  }
  return byte => indexes[byte] ?? text.length
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code > 0xffff ? 4 : 3
}
