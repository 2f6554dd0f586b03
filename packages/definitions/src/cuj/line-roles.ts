import {readOutcome} from './read-outcome.js'
import {readScore} from './read-score.js'
import {fieldRole, type StepRole} from './step-fields.js'
import type {StepLine} from './step-lines.js'

export interface RoleLine {
  readonly line: StepLine
  readonly role: StepRole
  /** The field that the line is a value of; null for an item. */
  readonly label: string | null
}

interface Container {
  readonly line: StepLine
  readonly role: StepRole
  readonly label: string | null
}

/** What each line of a step means. Items below a field without a value are its values. */
export function lineRoles(lines: readonly StepLine[]): readonly RoleLine[] {
  let container: Container | null = null
  return lines.map(line => {
    const own = roleOf(line)
    if (container && !isBelow(line, container.line)) container = null
    const isValue = own === 'item' && container !== null && line.field === null
    const role = isValue && container ? container.role : own
    const label = isValue && container ? container.label : labelOf(line)
    const listed = makesFiles(line) ? 'outputs' : line.text.trim() === '' ? own : 'item'
    if (listed !== 'item') container = {line, role: listed, label: labelOf(line)}
    return {line, role, label}
  })
}

/** Items belong to the field above them: deeper ones to a bullet, all to a line without one. */
function isBelow(line: StepLine, container: StepLine): boolean {
  return line.bullet && (!container.bullet || line.indent > container.indent)
}

/** "Generates plan artifacts:" is followed by what it makes. */
function makesFiles({marked, whole}: StepLine): boolean {
  return (
    !marked &&
    /^(?:generate|create|produce|write|output|save)s?\b.*\b(?:artifacts|files|outputs|documents)\s*:$/i.test(whole)
  )
}

function roleOf(line: StepLine): StepRole {
  const role = line.field === null ? 'item' : (fieldRole(line.field) ?? unknownRole(line))
  if (role !== 'item' && role !== 'note') return role
  if (readOutcome(line, '')) return 'outcome'
  if (readScore(line.whole)) return 'score'
  if (/^max(?:imum)? (?:attempts|tries|revisions)$/.test(line.field ?? '')) return 'note'
  if (/^records?\b[^`]*`[^`]+`/i.test(line.whole)) return 'record'
  return /^outputs?\s+`?[\w./{}<>-]+\.\w+`?$/i.test(line.whole) ? 'record' : role
}

/** A field of a name of its own: on a line without a bullet it only says something, in a list it is something to do, too. */
function unknownRole(line: StepLine): StepRole {
  return line.marked && !line.bullet ? 'note' : 'item'
}

function labelOf({label, field, marked}: StepLine): string | null {
  return field !== null && (marked || fieldRole(field) !== undefined || field.startsWith('max')) ? label : null
}
