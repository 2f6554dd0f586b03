import type {Problem} from '@journeywright/problems'
import {parseJson, propertiesOf} from '../parse-json.js'
import type {Plan} from '../plan.js'
import {isBudget} from './is-budget.js'
import {isDecided} from './is-decided.js'
import {journalFormat, type JournalEntry, type JournalHeader} from './journal.js'
import {corruptJournal, foreignJournal} from './record-problems.js'

export interface ParsedJournal {
  readonly header: JournalHeader
  readonly entries: readonly JournalEntry[]
  /** Bytes up to the end of the last whole line; what follows was being written when the process died. */
  readonly bytes: number
}

/** Reads the lines of a journal. Its last one may be torn; any other that can't be read is a problem. Never throws. */
export function parseJournal(
  runId: string,
  bytes: Uint8Array,
  plans: ReadonlyMap<string, Plan>,
): ParsedJournal | {readonly problem: Problem} {
  const end = bytes.lastIndexOf(10) + 1
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('utf8').split('\n').slice(0, -1)
  const header = readHeader(runId, lines[0] ?? '')
  if ('problem' in header) return header
  const entries: JournalEntry[] = []
  for (const [index, line] of lines.slice(1).entries()) {
    const entry = readEntry(line, plans)
    if (typeof entry === 'string') return {problem: corruptJournal(runId, index + 2, entry)}
    entries.push(entry)
  }
  return {header, entries, bytes: end}
}

function readHeader(runId: string, line: string): JournalHeader | {readonly problem: Problem} {
  const parsed = parseJson(line)
  if ('error' in parsed) return {problem: corruptJournal(runId, 1, parsed.error)}
  const {format, formatVersion} = propertiesOf(parsed.value)
  if (typeof format !== 'string') return {problem: corruptJournal(runId, 1, 'it is no header')}
  if (format !== journalFormat.format || formatVersion !== journalFormat.formatVersion) {
    return {problem: foreignJournal(runId, String(format), String(formatVersion))}
  }
  if (!isHeader(parsed.value)) return {problem: corruptJournal(runId, 1, 'the header lacks something')}
  return parsed.value
}

/** The entry, or why it's none. */
function readEntry(line: string, plans: ReadonlyMap<string, Plan>): JournalEntry | string {
  const parsed = parseJson(line)
  if ('error' in parsed) return parsed.error
  const {event} = propertiesOf(parsed.value)
  const value = isReplanned(event) ? {...propertiesOf(parsed.value), event: withPlan(event, plans)} : parsed.value
  return isEntry(value) ? value : 'it is no journal entry, or its plan is gone'
}

function isReplanned(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'type' in event && event.type === 'replanned'
}

/** A plan is kept beside the journal, under its hash. */
function withPlan(event: unknown, plans: ReadonlyMap<string, Plan>): unknown {
  const given = propertiesOf(event)
  return {...given, plan: plans.get(String(given['plan']))}
}

function isHeader(value: unknown): value is JournalHeader {
  const {plan, run, workflow, createdAt, concurrency, budget, at} = propertiesOf(value)
  const isText = [plan, run, workflow, createdAt, at].every(each => typeof each === 'string')
  return isText && Number.isInteger(concurrency) && isBudget(budget)
}

function isEntry(value: unknown): value is JournalEntry {
  const {at, event, effects} = propertiesOf(value)
  const given = propertiesOf(event)
  const {type, key, plan, by} = given
  if (typeof at !== 'string' || typeof type !== 'string' || !Array.isArray(effects)) return false
  if (type === 'replanned' && plan === undefined) return false
  if (by !== undefined) return isDecided(given)
  if (lists.get(type)?.some(name => !Array.isArray(given[name]))) return false
  if (type === 'step-done' && Array.isArray(given['artifacts']) && !given['artifacts'].every(isRef)) return false
  return key === undefined || typeof key === 'string'
}

function isRef(value: unknown): boolean {
  const {id, path, hash, size} = propertiesOf(value)
  return [id, path, hash].every(each => typeof each === 'string') && typeof size === 'number'
}

/** What a replay goes through one by one. */
const lists: ReadonlyMap<string, readonly string[]> = new Map([
  ['step-done', ['artifacts', 'notes']],
  ['step-failed', ['problems']],
  ['step-needs-input', ['questions']],
  ['gates-judged', ['verdicts']],
  ['criteria-checked', ['results']],
  ['published', ['files']],
  ['publish-failed', ['problems']],
  ['replanned', ['changed']],
])
