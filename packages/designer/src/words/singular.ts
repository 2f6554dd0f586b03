import pluralize from 'pluralize'

/** `pluralize` is wrong for these, or takes them for plurals. */
const unchanged = /(ss|us|is|news|series|address|always|previous|sms|gps|https|rss|canvas|basis|media|data|metadata)$/

/** `pluralize` tries a hundred patterns a word, and words come back: the last few thousand are remembered. */
const remembered = new Map<string, string>()
const most = 5000

/** One word, any case kept for its first letters: `Categories` gives `Category`. Words that have no plural stay. */
export function singular(word: string): string {
  const before = remembered.get(word)
  if (before !== undefined) return before
  if (remembered.size >= most) remembered.clear()
  const found = find(word)
  remembered.set(word, found)
  return found
}

function find(word: string): string {
  if (/(status|bonus|campus|virus|bus)es$/i.test(word)) return word.slice(0, -2)
  return unchanged.test(word.toLowerCase()) ? word : pluralize.singular(word)
}
