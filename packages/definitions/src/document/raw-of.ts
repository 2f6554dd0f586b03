import type {RawText} from './raw-text.js'

/** A text as it is stored: UTF-8. */
export function rawOf(text: string): RawText {
  return Buffer.from(text, 'utf8').toString('latin1')
}
