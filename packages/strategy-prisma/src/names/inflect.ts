import pluralize from 'pluralize'

/** The last word made singular: one row of `order items` is an `order item`. */
export function singular(words: readonly string[]): readonly string[] {
  return changeLast(words, pluralize.singular)
}

/** The last word made plural. */
export function plural(words: readonly string[]): readonly string[] {
  return changeLast(words, pluralize.plural)
}

function changeLast(words: readonly string[], change: (word: string) => string): readonly string[] {
  return words.map((word, index) => (index === words.length - 1 ? change(word) : word))
}
