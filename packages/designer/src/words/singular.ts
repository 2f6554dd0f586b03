import pluralize from 'pluralize'
import {remember} from './remember.js'

/** `pluralize` is wrong for these, or takes them for plurals. */
const unchanged = /(ss|us|is|news|series|address|always|previous|sms|gps|https|rss|canvas|basis|media|data|metadata)$/

/** One word, any case kept for its first letters: `Categories` gives `Category`. Words that have no plural stay. */
export const singular: (word: string) => string = remember(find)

function find(word: string): string {
  if (/(status|bonus|campus|virus|bus)es$/i.test(word)) return word.slice(0, -2)
  if (/\wpeople$/i.test(word)) return `${word.slice(0, -6)}person`
  return unchanged.test(word.toLowerCase()) ? word : pluralize.singular(word)
}
