import type {Problem} from '@journeywright/problems'
import {notOneOf} from '../problems.js'
import type {Terminal} from '../terminal.js'

/** The run's instant in ISO 8601: `SOURCE_DATE_EPOCH` (seconds) when it is set, so that two runs give the same bytes. */
export function createdAt(terminal: Terminal): {readonly at: string; readonly problems: readonly Problem[]} {
  const epoch = terminal.env['SOURCE_DATE_EPOCH'] ?? ''
  if (epoch === '') return {at: terminal.now().toISOString(), problems: []}
  if (/^\d{1,11}$/.test(epoch)) return {at: new Date(Number(epoch) * 1000).toISOString(), problems: []}
  const fix = 'Set SOURCE_DATE_EPOCH to seconds since 1970, as in 1767225600, or unset it.'
  return {at: '', problems: [notOneOf('SOURCE_DATE_EPOCH', epoch, 'a whole number of seconds', fix)]}
}
