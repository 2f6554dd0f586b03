import {wordsOf} from './words-of.js'

/** `order-intake` to `Order Intake`. */
export function titleOf(name: string): string {
  return wordsOf(name)
    .split(' ')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
