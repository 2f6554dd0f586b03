import type {VerdictLine} from '../contracts.js'
import {propertiesOf} from '../parse-json.js'

const statuses: readonly unknown[] = ['met', 'not met', 'not applicable', 'exempt']

/** What a gate of a plugin calls the lines of its checklist is kept in the journal, so it's looked at like a stranger's. */
export function isVerdictLines(value: unknown): value is readonly VerdictLine[] {
  return Array.isArray(value) && value.every(isLine)
}

function isLine(value: unknown): boolean {
  const {id, title, status, advisory, evidence} = propertiesOf(value)
  const isText = [id, title, evidence].every(text => typeof text === 'string')
  return isText && statuses.includes(status) && (advisory === undefined || advisory === true)
}
