import {singular} from './singular.js'
import {tokenize} from './tokenize.js'

/** `Order Items`, `orderItems` and `order-items` give `order_items`. Accents are dropped; never empty. */
export function snakeName(text: string): string {
  const plain = text.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '')
  const name = tokenize(plain)
    .map(token => token.word.toLowerCase().replace(/[^a-z0-9]+/g, ''))
    .filter(word => word !== '')
    .join('_')
  if (name === '') return 'unnamed'
  return /^\d/.test(name) ? `n_${name}` : name
}

/** The same with its last word in the singular: the name of an entity. */
export function entityName(text: string): string {
  const words = snakeName(text).split('_')
  const last = words.at(-1) ?? ''
  return [...words.slice(0, -1), singular(last)].join('_')
}
