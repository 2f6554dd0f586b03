import {limitName} from './limit-name.js'
import {remember} from './remember.js'
import {singular} from './singular.js'
import {tokenize} from './tokenize.js'

/** `Order Items`, `orderItems` and `order-items` give `order_items`. Accents are dropped; never empty, nor longer than a name may be. */
export const snakeName: (text: string) => string = remember(toSnake)

function toSnake(text: string): string {
  const plain = text.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '')
  const name = tokenize(plain)
    .map(token => token.word.toLowerCase().replace(/[^a-z0-9]+/g, ''))
    .filter(word => word !== '')
    .join('_')
  if (name === '') return 'unnamed'
  return limitName(/^\d/.test(name) ? `n_${name}` : name)
}

/** The same with its last word in the singular: the name of an entity. */
export const entityName: (text: string) => string = remember(nameEntity)

function nameEntity(text: string): string {
  const words = snakeName(text).split('_')
  const last = words.at(-1) ?? ''
  return [...words.slice(0, -1), singular(last)].join('_')
}
