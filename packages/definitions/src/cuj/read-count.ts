const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A number in digits or words at the beginning of a text or after what `before` matches: `3`, `three`, `no`. */
export function readCount(text: string, before: RegExp, after: RegExp): number | null {
  const found = new RegExp(`${before.source}(\\d+|${words.join('|')})${after.source}`, 'i').exec(text)
  if (!found?.[1]) return null
  const word = words.indexOf(found[1].toLowerCase())
  return word < 0 ? Number(found[1]) : word
}
