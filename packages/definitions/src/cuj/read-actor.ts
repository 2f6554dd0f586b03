import type {Located, StepField} from '../definition.js'
import {placeInLine, type StepLine} from './step-lines.js'

export interface ReadActor {
  /** Null for a field that names nobody: `None (manual)`. */
  readonly name: Located | null
  /** What stands beside the first name: other names, and words in brackets. */
  readonly rest: readonly StepField[]
}

/** A code span, something in brackets, or words up to the next comma, semicolon or arrow. */
const piece = /`[^`]+`|\((?:[^()]|\([^()]*\))*\)|(?!->|=>)[^`(,;→⇒\s](?:(?!\s*(?:[`(,;→⇒]|->|=>)|\s+-\s|\s*$).)*/gsu

/** The first name in an `Agent` or `Skill` field: `` `ux-expert` (parallel) ``, `planner, architect`, `Planner → Architect`. */
export function readActor(line: StepLine, label: string, file: string): ReadActor {
  // What is longer names nobody, and would take long to try.
  const pieces = line.text.length > 1000 ? [] : [...line.text.matchAll(piece)]
  const values = pieces.flatMap(match => {
    const inner = match[0].replace(/^[`(*_\s]+|[`)*_\s]+$/g, '').replace(/\s*\n\s*/g, ' ')
    const isNote = match[0].startsWith('(')
    const text = isNote ? inner : inner.replace(/^(?:[-=>]+|and\s)\s*/, '')
    if (!/[\p{L}\p{N}]/u.test(text)) return []
    return [{isNote, text, at: placeInLine(line, match.index + match[0].indexOf(text.slice(0, 1)), file)}]
  })
  const first = values.findIndex(value => !value.isNote)
  const name = values[first]
  const isNobody = !name || /^(?:none|n\/a|nobody|tbd)\b/i.test(name.text)
  const rest = values.filter((_, index) => isNobody || index !== first)
  return {
    name: isNobody || !name ? null : {text: name.text, at: name.at},
    rest: rest.map(({text, at}) => ({name: label, value: {text, at}})),
  }
}
