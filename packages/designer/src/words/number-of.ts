const names = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const tens: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
}

/** A whole number in digits or as a word; null for any other word. */
export function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  const plain = word.toLowerCase()
  const index = names.indexOf(plain)
  if (index >= 0) return index
  return Object.hasOwn(tens, plain) ? (tens[plain] ?? null) : null
}
