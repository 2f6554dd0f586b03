import type {Clause} from './clause.js'

/** So many characters are no sentence and no list, but something that was pasted; patterns would take minutes over it. */
export const longestClause = 4000

/** What is longer is quoted in the report, and nothing reads it. */
export function isReadable({text}: Pick<Clause, 'text'>): boolean {
  return text.length <= longestClause
}
