import type {Operand} from './comparison.js'
import {readNumber} from './read-number.js'

const ends =
  /[,;:()]|\s(?:--|—|–)|\s(?:and|or|but|so|because|though|if|when|where|which|who|since|as|either|until|once|unless|full stop|obviously|on any)(?=\s|$)/i
const shares: readonly (readonly [RegExp, number])[] = [
  [/^(?:twice|double|two times)\s+/i, 2],
  [/^(?:half(?: of)?|one half of)\s+/i, 0.5],
  [/^(?:three[- ]quarters of)\s+/i, 0.75],
  [/^(?:a|one) quarter of\s+/i, 0.25],
  [/^(?:a|one) third of\s+/i, 1 / 3],
]

/** What something is compared with: a number, or another column in words, perhaps a part of it or several times. */
export function readOperand(text: string): Operand | null {
  const plain = text.trim()
  const date = /^(\d{4}-\d{2}-\d{2})\b/.exec(plain)?.[1]
  if (date !== undefined) return {kind: 'date', value: date}
  for (const [pattern, factor] of shares) {
    if (pattern.test(plain)) return phrase(plain.replace(pattern, ''), factor)
  }
  const number = readNumber(plain)
  if (number === null) return phrase(plain, 1)
  const part = /^\s*(?:percent|per cent|%)\s+of\s+(.+)$/is.exec(number.rest)?.[1]
  if (part !== undefined) return phrase(part, number.value / 100)
  const times = /^\s*(?:times|x)\s+(.+)$/is.exec(number.rest)?.[1]
  if (times !== undefined) return phrase(times, number.value)
  // "Six months' rent" is an amount that the number alone doesn't give, and "one per lesson" counts rows.
  if (/^\s*[a-z]+s['’]\s|^\s*[a-z]+\s+of\s|^\s*(?:[a-z]+\s+)?(?:per|for each|for every)\s/i.test(number.rest))
    return null
  return {kind: 'number', value: number.value, unit: number.unit}
}

function phrase(text: string, factor: number): Operand | null {
  const words = text.slice(0, ends.exec(text)?.index ?? text.length).trim()
  const isSum = /\b(?:divided|plus|minus|multiplied|times|sum|total of|less)\b/i.test(text.slice(0, 80))
  return !isSum && /\p{L}/u.test(words) && words.split(/\s+/).length <= 14 ? {kind: 'phrase', words, factor} : null
}
