import {textHash} from '../text-hash.js'

/** The hash of a text whatever its lines end with: git may write `\r\n` on one machine and `\n` on another. */
export function lineHash(text: string): string {
  return textHash(withPlainEnds(text))
}

export function withPlainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
