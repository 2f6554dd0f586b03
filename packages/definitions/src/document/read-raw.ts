import {mendText} from '../text/mend-text.js'
import type {RawText} from './raw-text.js'

/** A part of a file as its readers see it: UTF-8 with `\n` line ends, mojibake mended; it has as many lines. */
export function readRaw(raw: RawText): string {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(Buffer.from(raw, 'latin1'))
  return mendText(text.replaceAll('\r\n', '\n')).text
}
