import {sqlWords} from '../sql/sql-words.js'

/** A name in SQL. */
export interface Mention {
  /** `orders`, or the first part of `public.orders` and `orders.total`. */
  readonly first: string
  /** What follows its dot. */
  readonly second: string | undefined
  /** True before an opening parenthesis. */
  readonly isCall: boolean
}

/** Every name in a piece of SQL, but those in texts, where a function's body is one. Keywords are names here too. */
export function findMentions(sql: string): readonly Mention[] {
  const words = sqlWords(sql)
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (first === undefined || !isName(first)) continue
    const second = words[at + 1] === '.' ? words[at + 2] : undefined
    mentions.push({first, second, isCall: words[at + (second === undefined ? 1 : 3)] === '('})
    while (words[at + 1] === '.') at += 2
  }
  return mentions
}

function isName(word: string): boolean {
  return /^[A-Za-z_\u0080-\uffff]/.test(word) || (word.length > 1 && !/^\d/.test(word))
}
