import type {Comparison} from './comparison.js'
import {leftOf} from './left-of.js'
import {readNumber} from './read-number.js'

const product =
  /^(?:so )?(?<left>(?:(?:the|its|an?)\s+)?(?:[\w-]+\s+){1,4}?)(?:is|are|equals?)\s+(?:always |simply |just )?(?<right>(?:the |its )?(?:[\w-]+\s+){1,5}?)(?:times|multiplied by|x)\s+(?<number>\S+)$/is

/** "The cash value is the points spent times 0.01." Null for anything else. */
export function readProduct(text: string): Comparison | null {
  const {left = '', right = '', number = ''} = product.exec(text.trim().replace(/[.;,]$/, ''))?.groups ?? {}
  const factor = number === '' ? null : readNumber(number)
  if (factor === null) return null
  return {
    left: leftOf(left),
    operator: '=',
    right: {kind: 'phrase', words: right.trim(), factor: factor.value},
    isTime: false,
  }
}
