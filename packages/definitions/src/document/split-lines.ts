import type {RawText} from './raw-text.js'

/** Lines with their ends; what follows the last end is a line when it is not empty. */
export function splitLines(raw: RawText): readonly RawText[] {
  return raw === '' ? [] : raw.split(/(?<=\n)/)
}
