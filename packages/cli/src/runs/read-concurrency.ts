import type {Problem} from '@journeywright/problems'
import {notOneOf} from '../problems.js'

/** More steps at once than anybody has a use for. */
const most = 1000

/** `--concurrency 4`; null when it isn't given, which is one step at a time. */
export function readConcurrency(text: string | undefined): {
  readonly concurrency: number | null
  readonly problems: readonly Problem[]
} {
  if (text === undefined) return {concurrency: null, problems: []}
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (count >= 1 && count <= most) return {concurrency: count, problems: []}
  const fix = 'Say how many steps may run at once, as in `--concurrency 4`.'
  return {concurrency: null, problems: [notOneOf('concurrency', text, `a whole number from 1 to ${most}`, fix)]}
}
