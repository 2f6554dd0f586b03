/**
 * From PostgreSQL's offsets, which count bytes of UTF-8, to JavaScript's, which count UTF-16 code units. An offset inside a
 * character is the character's.
 */
export function textIndex(text: string): (byte: number) => number {
  const wide = wideCharacters(text)
  return byte => {
    let [low, high] = [0, wide.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((wide[middle]?.byte ?? 0) <= byte) low = middle + 1
      else high = middle
    }
    const last = wide[low - 1]
    if (!last) return Math.min(byte, text.length)
    const after = byte - last.byte - last.bytes
    return after < 0 ? last.index : Math.min(last.index + last.units + after, text.length)
  }
}

interface Wide {
  readonly byte: number
  readonly bytes: number
  readonly index: number
  readonly units: number
}

/** What is not among them is one byte and one code unit each. */
function wideCharacters(text: string): readonly Wide[] {
  const found: Wide[] = []
  let extra = 0
  for (const {0: character, index} of text.matchAll(/[\u0080-\u{10ffff}]/gu)) {
    const bytes = bytesOf(character.codePointAt(0) ?? 0)
    found.push({byte: index + extra, bytes, index, units: character.length})
    extra += bytes - character.length
  }
  return found
}

function bytesOf(code: number): number {
  if (code < 0x800) return 2
  return code > 0xffff ? 4 : 3
}
