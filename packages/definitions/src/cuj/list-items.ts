import type {Located} from '../definition.js'
import type {MarkdownText} from './markdown-text.js'
import {sectionLines} from './section-lines.js'
import type {Section} from './sections.js'
import {placeInWhole} from './step-lines.js'

/** The own text of every list item of a section, nested ones too, in order; each on one line, without its check box. */
export function listItems(text: MarkdownText, section: Section | undefined): readonly Located[] {
  const lines = section ? sectionLines(text, section) : []
  return lines.flatMap(line =>
    line.bullet && line.whole.trim() !== ''
      ? [{text: line.whole.trim().replace(/\s*\n\s*/g, ' '), at: placeInWhole(line, 0, text.file)}]
      : [],
  )
}
