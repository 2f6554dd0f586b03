import type {FrontValue} from '../front-matter/front-matter.js'
import type {RawText} from './raw-text.js'

/** A key of a block of YAML with the lines that are its own. */
export interface BlockEntry {
  readonly key: string
  readonly value: FrontValue
  /** The comments and blank lines above it. */
  readonly lead: RawText
  /** From the key to the end of its value, whole lines. */
  readonly lines: RawText
  /** The same lines as YAML: decoded, dedented, with `\n` between them. */
  readonly text: string
  /** Where its value begins and ends in `text`. */
  readonly from: number
  readonly to: number
  /** Why its value was taken as written, in a few words; null for valid YAML. */
  readonly cause: string | null
  /** Whether tabs indent its lines. */
  readonly tabbed: boolean
}

/** Lines of YAML that are a map. Its entries and what is below them are all of its lines, in order. */
export interface Block {
  /** What stands before every line: spaces or tabs. */
  readonly indent: string
  /** All lines as YAML: decoded, dedented, with `\n` between them. */
  readonly text: string
  readonly entries: readonly BlockEntry[]
  /** What comes after the last entry. */
  readonly tail: RawText
  /** False when several keys share a line, as in `{a: b, c: d}`; then all lines are the first entry's. */
  readonly isLined: boolean
}
