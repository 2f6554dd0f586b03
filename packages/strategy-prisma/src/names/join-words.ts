/** `ShippingAddress` */
export function pascalCase(words: readonly string[]): string {
  return words.map(capitalise).join('')
}

/** `shippingAddress` */
export function camelCase(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : capitalise(word))).join('')
}

function capitalise(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
}
