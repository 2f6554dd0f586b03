import type {Problem} from '@journeywright/problems'
import {notOneOf} from '../problems.js'

/** `users.email=''`: the first `=` ends the column's name. */
export function readBackfills(typed: readonly string[]): {
  readonly backfills: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
} {
  const pairs = typed.map(text => [text, /^([^=]+)=(.+)$/s.exec(text)] as const)
  const fix = 'Write the column, `=` and an SQL expression, as in --backfill users.email="\'none\'".'
  return {
    backfills: Object.fromEntries(pairs.flatMap(([, match]) => (match ? [[match[1] ?? '', match[2] ?? '']] : []))),
    problems: pairs.flatMap(([text, match]) =>
      match ? [] : [notOneOf('backfill', text, 'a column and its value', fix)],
    ),
  }
}
