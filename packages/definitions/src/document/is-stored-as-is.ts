import {mendText} from '../text/mend-text.js'

/** Whether a text survives in a file without escapes: no line ends or characters that readers change or drop. */
export function isStoredAsIs(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u.test(text) && mendText(text).first < 0
}
