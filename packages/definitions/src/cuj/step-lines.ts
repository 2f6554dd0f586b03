import type {Place} from '@journeywright/problems'
import type {MarkdownLine} from '../text/scan-lines.js'
import {fieldRole} from './step-fields.js'

/** One list item or field of a step, its wrapped lines included. */
export interface StepLine {
  readonly bullet: boolean
  /** Columns before the bullet or text. */
  readonly indent: number
  /** Lower-case name of a field (`- **Agent**: planner`); null for any other text. */
  readonly field: string | null
  /** The field's name as written. */
  readonly label: string
  /** Whether the name is bold, as only a field's is. */
  readonly marked: boolean
  /** The field's value, or the item's text; line ends within it are kept. */
  readonly text: string
  /** The whole item, field name included. */
  readonly whole: string
  /** 1-based place of `text` in the file. */
  readonly line: number
  readonly column: number
}

const start = /^(\s*)((?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)?(.*)$/
const namedField = /^(?:(\*\*|__)([A-Za-z][^*:\n`]{0,40}?)(?:\s*:\1|\1\s*:)|([A-Za-z][A-Za-z ]*?)\s*:(?=\s|$))\s*/

/** Cuts a step's lines into items and fields. Code blocks are skipped, blank lines end an item. */
export function stepLines(lines: readonly MarkdownLine[]): readonly StepLine[] {
  const found: StepLine[] = []
  let open = false
  for (const {text, number, fenced} of lines) {
    const last = found.at(-1)
    if (fenced || text.trim() === '' || /^\s*(#|\||>)/.test(text)) {
      open = false
    } else if (open && last && isContinuation(text)) {
      found[found.length - 1] = {...last, text: `${last.text}\n${text}`, whole: `${last.whole}\n${text}`}
    } else {
      found.push(stepLine(text, number))
      open = true
    }
  }
  return found
}

/** The place of an offset into a line's `text`. */
export function placeInLine(line: StepLine, offset: number, file: string): Place {
  return placeInWhole(line, line.whole.length - line.text.length + offset, file)
}

/** The place of an offset into a line's `whole`. */
export function placeInWhole({text, whole, line, column}: StepLine, offset: number, file: string): Place {
  const before = whole.slice(0, offset).split('\n')
  const last = (before.at(-1) ?? '').length
  const isBelow = before.length > 1
  return {
    file,
    line: line + before.length - 1,
    column: isBelow ? last + 1 : column - (whole.length - text.length) + last,
  }
}

function stepLine(source: string, number: number): StepLine {
  const [, space = '', bullet = '', content = ''] = start.exec(source) ?? []
  const [named = '', , bold, plain] = namedField.exec(content) ?? []
  const label = (bold ?? plain ?? '').trim()
  const text = content.slice(named.length)
  const column = space.length + bullet.length + named.length + 1
  return {
    bullet: bullet !== '',
    indent: space.length,
    field: label === '' ? null : label.toLowerCase(),
    label,
    marked: bold !== undefined,
    text,
    whole: content,
    line: number,
    column,
  }
}

function isContinuation(text: string): boolean {
  if (/^\s*([-*+]|\d+[.)])\s/.test(text) || /^\s*(\*\*|__)[^*]+(:\1|\1\s*:)/.test(text)) return false
  const role = fieldRole(/^\s*([A-Za-z][A-Za-z ]*?)\s*:(?=\s|$)/.exec(text)?.[1]?.toLowerCase() ?? '')
  return role === undefined || role === 'item' || role === 'note'
}
