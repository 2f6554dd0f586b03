import type {Place} from '@journeywright/problems'
import type {StepOutcome} from '../definition.js'
import {readCondition} from './read-condition.js'
import {placeInWhole, type StepLine} from './step-lines.js'

const written =
  /^[\s*_`]*(action\s+)?(if|when|on|upon)\s+(.+?)(?:\s*\*\*\s*:|\s*:\s*\*\*|\s*:(?=\s)|\s*,(?=\s)|\s+then\b|\s*(?:→|⇒|->|=>)(?=\s))\s*(.+)$/is
const verdict =
  /^(?:the\s+)?(?:(?:score|rating)\b|(?:(?:validation|gate|review|plan|step|it)\s+(?:is\s+|was\s+)?)?(?:fail|pass|succe|reject|approv)\w*(?:\s+\w+)?$)/i
const verb =
  /\b(?:return|go(?:es)?|back|proceed|continue|jump|skip|route|send|move|advance|escalate|hand(?:ed)?(?: over)?)\b/i
const name = /\bto\s+(?:the\s+)?(?:[Ss]tep\s+([\w.+-]*\w\+?)|([\w-]+(?:[ -][A-Z][\w-]*)*))/

/**
 * `If score < 7: Return to planner`, `**Action if < 7**: …`, `On failure: …`. What depends on anything else than a
 * verdict, such as "If the folder is empty: ask", is work for who acts.
 */
export function readOutcome(line: StepLine, file: string): StepOutcome | null {
  // What is longer is prose, and would take long to try.
  const found = line.whole.length > 1000 ? null : written.exec(line.whole)
  if (!found) return null
  const [, field = '', opening = '', text = '', then = ''] = found
  const isVerdict = field !== '' || verdict.test(text)
  const {expression} = readCondition(/^[<>=≤≥]/.test(text) ? `score ${text}` : text)
  if (!isVerdict && (expression.kind === 'prose' || /^(on|upon)$/i.test(opening))) return null
  const placeOf = (offset: number): Place => placeInWhole(line, offset, file)
  const from = line.whole.indexOf(text)
  const thenFrom = line.whole.length - then.length
  const target = targetOf(then)
  return {
    when: {text, at: placeOf(from), expression: expression.kind === 'prose' ? {kind: 'prose', text} : expression},
    action: {text: then.replace(/\s*\n\s*/g, ' '), at: placeOf(thenFrom)},
    target: target && {text: target.text, at: placeOf(thenFrom + target.offset)},
  }
}

function targetOf(then: string): {readonly text: string; readonly offset: number} | null {
  const start = verb.exec(then)?.index ?? -1
  const found = start < 0 ? null : name.exec(then.slice(start))
  const text = found?.[1] ?? found?.[2]
  return found && text ? {text, offset: start + found.index + found[0].length - text.length} : null
}
