const emptyWords = new Set(
  'a an and are as at be by for from in into is it its of on or that the their then this to with'.split(' '),
)

/**
 * The words of a text that carry meaning, cut to a common stem: `Plans migrations` and `migration planning` share both.
 * Crude on purpose: it has to be the same everywhere, not linguistically right.
 */
export function stems(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter(word => !emptyWords.has(word)).map(stemOf))]
}

/** How many of the wanted stems are among the others. */
export function countShared(wanted: readonly string[], others: readonly string[]): number {
  const known = new Set(others)
  return wanted.filter(stem => known.has(stem)).length
}

function stemOf(word: string): string {
  if (word === 'erd') return 'diagram'
  const stem = word.replace(/(?:ies|ings?|ions?|ors?|ers?|ed|es|s|e)$/, '')
  if (stem.length < 3) return word
  return stem.replace(/([a-z])\1$/, '$1')
}
