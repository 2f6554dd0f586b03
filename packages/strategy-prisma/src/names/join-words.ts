/** `ShippingAddress` */
export function pascalCase(words: readonly string[]): string {
  return words.map(capitalise).join('')
}

/** `shippingAddress` */
export function camelCase(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : capitalise(word))).join('')
}

/** Some letters have no capital of their own, only one with marks; they stay. */
function capitalise(word: string): string {
  const [first = ''] = word
  const upper = first.toUpperCase()
  return `${/^\p{L}+$/u.test(upper) ? upper : first}${word.slice(first.length)}`
}
