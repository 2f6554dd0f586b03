import {createHash} from 'node:crypto'
import {readKept} from './read-kept.js'
import {splitSections} from './split-sections.js'

/** The line that tells, section by section, what was generated, so that a later run sees what people changed. */
export const seal = /^<!-- generated:([\da-f,]*) -->$/m

/** The document with that line at its end. */
export function sealDocument(document: string): string {
  return `${document}\n<!-- generated:${hashSections(document).join(',')} -->\n`
}

/** Whenever a run was begun, as an instant and in the name of its migration: two runs of one request are sealed alike. */
const times = /\b\d{14}(?=_)|\b\d{4}-\d\d-\d\dT[\d:.]+Z/g

/** One hash a section, the text before the first included; what is between marks is left out, and times are. */
export function hashSections(document: string): readonly string[] {
  return splitSections(document).map(({text}) =>
    createHash('sha256').update(withoutKept(text).replaceAll(times, '')).digest('hex').slice(0, 8),
  )
}

/** With its marks, but without what stands between them. */
export function withoutKept(text: string): string {
  const inside = new Set(
    readKept(text).flatMap(({line, text: kept}) =>
      kept
        .split('\n')
        .slice(0, -1)
        .map((_, at) => line + at),
    ),
  )
  if (inside.size === 0) return text.trim()
  return text
    .split('\n')
    .filter((_, index) => !inside.has(index))
    .join('\n')
    .trim()
}
