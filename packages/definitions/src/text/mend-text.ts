export interface MendedText {
  readonly text: string
  /** The encodings that the text had been misread in, in the order of first use; empty when nothing was mended. */
  readonly encodings: readonly string[]
  /** Offset of the first mended character; -1 for none. */
  readonly first: number
}

/**
 * The two encodings that UTF-8 files get misread in, in practice, by the characters of their bytes from 0x80 on.
 * cp1252 is written out because Node's decoder takes it for latin1; its five unused bytes are control characters.
 */
const cp1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const latin1 = String.fromCharCode(...Array.from({length: 96}, (_, index) => 0xa0 + index))
const macRoman = new TextDecoder('macintosh').decode(Uint8Array.from({length: 128}, (_, index) => 0x80 + index))
const encodings = [
  {name: 'cp1252', bytes: bytesOf(cp1252 + latin1)},
  {name: 'MacRoman', bytes: bytesOf(macRoman)},
]

/**
 * Reverses "mojibake": UTF-8 that was read as cp1252 or MacRoman and saved again. A run of non-ASCII characters
 * is mended only when all of it decodes to U+0800 or above, which no run of real text does by chance.
 */
export function mendText(text: string): MendedText {
  const used = new Set<string>()
  let first = -1
  const mended = text.replace(/[^\0-\x7f]+/g, (run: string, offset: number) => {
    for (const {name, bytes} of encodings) {
      const decoded = redecode(run, bytes)
      if (decoded === null) continue
      used.add(name)
      if (first < 0) first = offset
      return decoded
    }
    return run
  })
  return {text: mended, encodings: [...used], first}
}

function redecode(run: string, table: ReadonlyMap<string, number>): string | null {
  const bytes: number[] = []
  for (const character of run) {
    const byte = table.get(character)
    if (byte === undefined) return null
    bytes.push(byte)
  }
  const decoded = decode(Uint8Array.from(bytes))
  return decoded !== null && [...decoded].every(each => (each.codePointAt(0) ?? 0) >= 0x800) ? decoded : null
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    // Not UTF-8: the run is what its author wrote.
    return null
  }
}

/** Character to byte, for the upper half of a single-byte encoding. */
function bytesOf(characters: string): ReadonlyMap<string, number> {
  return new Map([...characters].map((character, index) => [character, 0x80 + index]))
}
